import { addDays, type Context } from '@tongchou/service-kit'
import { Trainee } from '../training/trainee.entity.ts'
import { TrainingClass, TrainingState } from '../training/training-class.entity.ts'
import { MADE, pad, TOWNSHIPS, TRADES, yuan } from './county.demo.ts'
import { residentId } from './people.demo.ts'

const CLASSES = 30
const GRADUATED = 24
const RUNNING = 28
const SUBSIDISED = 16
const PEOPLE_EACH = 70
const HOURS = 80
const SUBSIDY = yuan(1200)

const stateOf = (nth: number): TrainingState => {
  if (nth < SUBSIDISED) return TrainingState.SUBSIDISED
  if (nth < GRADUATED) return TrainingState.GRADUATED
  return nth < RUNNING ? TrainingState.RUNNING : TrainingState.OPEN
}

const classId = (nth: number): string => `training-${pad(nth, 2)}`
const opensOn = (nth: number): string => addDays('2022-02-14', nth * 7)

function classOf(nth: number) {
  const state = stateOf(nth)
  const [begun, ended, paid] = [nth < RUNNING, nth < GRADUATED, nth < SUBSIDISED]
  const certified = traineesOf(nth).filter(({ certificateNumber }) => certificateNumber !== null).length
  const trade = TRADES[nth % TRADES.length]!
  return {
    id: classId(nth),
    name: `2022年第${nth + 1}期${trade}培训班`,
    trade,
    organiser: nth % 2 === 0 ? '县职业技术培训中心' : '县劳务技能培训学校',
    township: TOWNSHIPS[nth % TOWNSHIPS.length]!,
    hours: HOURS,
    plannedPeople: PEOPLE_EACH,
    opensOn: opensOn(nth),
    endsOn: addDays(opensOn(nth), 14),
    subsidyPerPerson: SUBSIDY,
    state,
    startedOn: begun ? opensOn(nth) : null,
    graduatedOn: ended ? addDays(opensOn(nth), 14) : null,
    subsidisedOn: paid ? addDays(opensOn(nth), 52) : null,
    subsidyAmount: paid ? certified * SUBSIDY : null,
    voucher: paid ? `就补〔2022〕${pad(nth + 1, 3)}号` : null,
  }
}

function attendedIn(nth: number, index: number): number {
  if (nth >= RUNNING) return 0
  if (nth >= GRADUATED) return 24
  return index % 17 === 3 ? 56 : HOURS
}

function traineesOf(nth: number) {
  return Array.from({ length: nth < RUNNING ? PEOPLE_EACH : 20 }, (_, at) => {
    const index = nth * PEOPLE_EACH + at
    const attendedHours = attendedIn(nth, index)
    const passed = nth < GRADUATED && attendedHours === HOURS
    return {
      classId: classId(nth),
      residentId: residentId(index),
      attendedHours,
      certificateNumber: passed && index % 6 !== 1 ? `6207252022${pad(index, 6)}` : null,
      jobOn: passed && index % 2 === 0 && nth < SUBSIDISED ? addDays(opensOn(nth), 30) : null,
      completedOn: passed ? addDays(opensOn(nth), 14) : null,
    }
  })
}

/** Training classes of the year in every state. */
export async function loadTraining(ctx: Context): Promise<void> {
  const all = Array.from({ length: CLASSES }, (_, nth) => nth)
  await ctx.createMany(TrainingClass, all.map(classOf), MADE)
  await ctx.createMany(Trainee, all.flatMap(traineesOf), MADE)
}
