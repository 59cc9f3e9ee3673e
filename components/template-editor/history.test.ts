import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begin, type History, moveCaret, redo, undo, write } from './history.ts'

const moment = (body: string) => ({
  words: { subject: 's', body },
  caret: { part: 'body' as const, start: body.length, end: body.length },
})

test('going back as often as one wrote leads to the start, and forward again to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.option(fc.nat(5000), { nil: undefined }))), (steps) => {
      let history: History = begin({ subject: 's', body: '' })
      const start = history.now.words
      for (const [body, at] of steps) history = write(history, moment(body), at)
      const end = history.now.words
      for (let left = history.past.length; left > 0; left -= 1) history = undo(history)
      expect(history.now.words).toEqual(start)
      expect(undo(history)).toBe(history)
      for (let left = history.future.length; left > 0; left -= 1) history = redo(history)
      expect(history.now.words).toEqual(end)
      expect(redo(history)).toBe(history)
    }),
  )
})

test('typing in one go is one step; a pause, a paste or a moved caret begins another', () => {
  let history = begin({ subject: 's', body: '' })
  history = write(history, moment('B'), 0)
  history = write(history, moment('Bo'), 200)
  history = write(history, moment('Bon'), 2000)
  history = write(history, moment('Bonjour'))
  history = write(history, moment('Bonjour '), 2100)
  history = moveCaret(history, { part: 'body', start: 0, end: 0 })
  history = write(history, moment('!Bonjour '), 2200)
  const bodies: string[] = []
  while (history.past.length > 0) {
    history = undo(history)
    bodies.push(history.now.words.body)
  }
  expect(bodies).toEqual(['Bonjour ', 'Bonjour', 'Bon', 'Bo', ''])
})
