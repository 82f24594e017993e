import { withoutInvisible } from './invisible.ts'

const apostrophe = /['’‘ʼʻʿʾ`´′ˈʹʺ˝"]/
const innerApostrophes = /(?<=[\p{L}\p{M}])['’‘ʼʻʿʾ`´′ˈʹʺ˝"]+(?=\p{L})/gu

/** A text in its compatibility form, without hidden signs and without apostrophes inside words. */
export function plainly(text: string): string {
  const clean = withoutInvisible(text.normalize('NFKC'))
  return apostrophe.test(clean) ? clean.replace(innerApostrophes, '') : clean
}
