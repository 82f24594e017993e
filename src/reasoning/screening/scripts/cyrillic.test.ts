import { describe, expect, test } from 'vitest'
import { readings } from './readings.ts'

const said = (name: string) => readings(name, { kind: 'person' }).map(({ text }) => text)

describe('[SCR-09] Cyrillic names', () => {
  test.each([
    ['Владимир Владимирович ПУТИН', 'vladimir vladimirovich putin'],
    ['Евгений Пригожин', 'evgeny prigozhin'],
    ['Евгений Пригожин', 'yevgeniy prigozhin'],
    ['Сергей Шойгу', 'sergei shoigu'],
    ['Юрий Гагарин', 'iurii gagarin'],
    ['Дмитрий Рогозин', 'dmitry rogozin'],
    ['Никита Хрущёв', 'nikita khrushchev'],
    ['Андрей Николаевич Колмогоров', 'andrey nikolayevich kolmogorov'],
    ['Володимир Зеленський', 'volodymyr zelensky'],
    ['Володимир Зеленський', 'volodymyr zelenskyi'],
    ['Олексій Резніков', 'oleksii reznikov'],
    ['Юлія Тимошенко', 'yuliya tymoshenko'],
    ['Аляксандр Лукашэнка', 'aleksandr lukashenka'],
    ['Андрэй Валянцінавіч', 'andrey valentinovich'],
    ['Уладзімір Макей', 'vladimir makey'],
    ['Уладзімір Макей', 'uladzimir makei'],
    ['Бойко Борисов', 'boyko borisov'],
    ['Стоян Ганчев Търновски', 'stoyan ganchev tarnovski'],
    ['Слободан Милошевић Љубиша', 'slobodan milosevic ljubisa'],
    ['Қасым-Жомарт Тоқаев', 'qasym jomart toqaev'],
  ])('%s is %s', (name, spelling) => expect(said(name)).toContain(spelling))

  test('the likeliest comes first', () => expect(said('Сергей Лавров')[0]).toBe('sergey lavrov'))

  test('a Ukrainian patronymic also in its Russian form', () =>
    expect(
      said('Наталія Анатоліївна Іваненко').some(text => text.includes('anatol') && text.startsWith('natalya')),
    ).toBe(true))
})
