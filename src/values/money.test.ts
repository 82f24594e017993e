import { expect, test } from 'vitest'
import { addMoney, compareMoney, currencies, decimal, money, multiplyMoney, subtractMoney } from './index.ts'

test('a tenth and two tenths of a yuan are three tenths', () => {
  expect(addMoney(money('0.10', 'CNY'), money('0.20', 'CNY'))).toEqual(money('0.3', 'CNY'))
  expect(subtractMoney(money('1', 'CNY'), money('0.01', 'CNY'))).toEqual(money('0.99', 'CNY'))
})

test('the foreign share of a price is not rounded behind anyone’s back', () => {
  expect(multiplyMoney(money('12000.05', 'USD'), decimal('0.001'))).toEqual(money('12.00005', 'USD'))
})

test('half a million is as much as 500,000.00', () => {
  expect(compareMoney(money('5e5', 'CNY'), money('500000.00', 'CNY'))).toBe(0)
  expect(compareMoney(money('499999.99', 'CNY'), money('500000', 'CNY'))).toBe(-1)
})

test('dollars and yuan are not put together', () => {
  expect(() => addMoney(money('1', 'USD'), money('1', 'CNY'))).toThrowError(
    'Amounts in USD and CNY cannot be put together',
  )
  expect(() => compareMoney(money('1', 'USD'), money('1', 'CNY'))).toThrowError('cannot be put together')
})

test('what is no currency is refused, with what was meant', () => {
  expect(() => money('1', 'usd', '/value')).toThrowError('usd is not a currency code of ISO 4217. Did you mean USD?')
  expect(() => money('1', 'RMB')).toThrowError('RMB is not a currency code of ISO 4217.')
  expect(() => money(0.1, 'CNY', '/value')).toThrowError('must be written as text')
})

test('the codes are codes the platform knows too', () => {
  const platform = new Set(Intl.supportedValuesOf('currency'))
  // Younger than the data of some platforms.
  const young = new Set(['VED', 'XCG', 'ZWG', 'SLE'])
  expect([...currencies].filter(code => !platform.has(code) && !young.has(code))).toEqual([])
})
