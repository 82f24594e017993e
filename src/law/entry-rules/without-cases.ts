/**
 * The text of a file of rules without its cases, every other line in its place: whoever only classifies need not read ten thousand examples.
 * Those who check a pack read and try them.
 */
export function withoutCases(text: string): string {
  return text.replaceAll(/^( *)cases: *\n(?:\1(?: |- ).*\n?)*/gm, block => '\n'.repeat(block.split('\n').length - 1))
}
