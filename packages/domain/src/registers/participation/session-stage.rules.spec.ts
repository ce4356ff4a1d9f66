import { describe, expect, it } from 'vitest'
import { bogotaTime } from '../../core/calendar/bogota.rules.ts'
import { type EntityNow, type SessionDays, sessionStage } from './session-stage.rules.ts'

const chat: SessionDays = {
  modality: 'CHAT',
  opensOn: '2010-06-10',
  opensAt: '15:30',
  closesOn: '2010-06-12',
  heldOn: null,
  cancelledReason: null,
}
const at = (today: string, time: string | null = '12:00'): EntityNow => ({ today, time })

describe('where a chat or forum stands', () => {
  it.each([
    ['2010-06-09', '23:59', 'COMING'],
    ['2010-06-10', '15:29', 'COMING'],
    ['2010-06-10', '15:30', 'OPEN'],
    ['2010-06-11', '00:00', 'OPEN'],
    ['2010-06-12', '23:59', 'OPEN'],
    ['2010-06-13', '00:00', 'ENDED'],
  ])('a chat of the 10th at 15:30 until the 12th: on %s at %s it is %s', (today, time, stage) => {
    expect(sessionStage(chat, at(today, time))).toBe(stage)
  })

  it('does not ask for the hour where the clock stands still, nor of a forum', () => {
    expect(sessionStage(chat, at('2010-06-10', null))).toBe('OPEN')
    expect(sessionStage({ ...chat, modality: 'FORUM' }, at('2010-06-10', '08:00'))).toBe('OPEN')
    expect(sessionStage({ ...chat, opensAt: null }, at('2010-06-10', '00:00'))).toBe('OPEN')
  })

  it('is what its row says once it was held or cancelled, whatever the day', () => {
    for (const day of ['2010-06-01', '2010-06-11', '2010-07-01']) {
      expect(sessionStage({ ...chat, heldOn: '2010-06-10' }, at(day))).toBe('HELD')
      expect(sessionStage({ ...chat, cancelledReason: 'Sin luz' }, at(day))).toBe('CANCELLED')
    }
  })

  it('reads the hour of Bogotá off an instant', () => {
    expect(bogotaTime(new Date('2010-06-10T20:30:59Z'))).toBe('15:30')
    expect(bogotaTime(new Date('2010-06-11T04:59:00Z'))).toBe('23:59')
  })
})
