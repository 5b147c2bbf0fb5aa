import { type Ask, defineTarget } from '@tongchou/service-kit'
import { IN_FORCE, inForceOn, ON_APPLICATION } from '../service-item/in-force.ts'
import { lastYearEnd } from '../service-item/service-item.types.ts'
import { ITEMS, shareOf } from '../service-item/target-words.ts'

/** Items on application in force on a day, each with whether it was in the hall. */
export const itemsInHall = (day: string) => ({
  sql: `SELECT i.id AS id, i.name AS name, i.code AS code,
               CASE WHEN EXISTS (SELECT 1 FROM hall_item h WHERE h.itemId = i.id AND h.movedInOn <= ?
                                    AND (h.movedOutOn IS NULL OR h.movedOutOn > ?)) THEN 1 ELSE 0 END AS counted
          FROM ${IN_FORCE} AND ${ON_APPLICATION}`,
  parameters: [day, day, ...inForceOn(day)],
})

const NAMES = {
  part: { zh: '进驻大厅', en: 'in the hall' },
  whole: { zh: '县级依申请事项', en: 'county items on application' },
  unit: ITEMS,
}

const shareOn = (ask: Ask, day: string) => shareOf(ask, itemsInHall(day), NAMES)

/** 事项进驻市民大厅率. */
export const itemsInHallShare = defineTarget({
  code: 'SRV-HALL',
  formula: {
    zh: '已进驻市民大厅的县级依申请事项数 ÷ 在办县级依申请事项数，与上年末比较',
    en: 'County items on application that are in the hall ÷ such items in force, against the end of last year',
  },
  async measure(ask) {
    const [now, before] = await Promise.all([shareOn(ask, ask.asOf), shareOn(ask, lastYearEnd(ask.asOf))])
    const baseline = { name: { zh: '上年末进驻率', en: 'share at the end of last year' }, value: before.value }
    const unit = { zh: '%', en: '%' }
    return { ...now, baseline: before.value, inputs: [...now.inputs, { ...baseline, unit }] }
  },
  records({ asOf }) {
    const { sql, parameters } = itemsInHall(asOf)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.name', counts: 'r.counted', note: 'r.code' }
  },
})
