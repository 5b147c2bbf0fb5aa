import { defineTarget, type TargetDefinition, type Words } from '@tongchou/service-kit'
import type { WasteAsset } from './lot.entity.ts'

/** Vehicles or bins count when a township has signed for them, not when they stand in the supplier's yard. */
const received = (code: string, item: `${WasteAsset}`, unit: Words, zh: string, en: string): TargetDefinition =>
  defineTarget({
    code,
    formula: {
      zh: `本年采购的${zh}中，乡镇已签收的数量`,
      en: `${en} of the year’s purchase that townships have signed for`,
    },
    async measure({ db, asOf, year }) {
      const [row] = await db.sql<{ bought: number; delivered: number | null; received: number | null }>(
        `SELECT COALESCE(SUM(l.quantity), 0) AS bought,
                SUM((SELECT SUM(d.quantity) FROM lot_delivery d WHERE d.lotId = l.id AND d.deliveredOn <= ?)) AS delivered,
                SUM((SELECT SUM(a.quantity) FROM asset_delivery a WHERE a.lotId = l.id AND a.receivedOn <= ?)) AS received
           FROM procurement_lot l WHERE l.year = ? AND l.item = ?`,
        [asOf, asOf, year, item],
      )
      const input = (words: Words, value: number | null | undefined) => ({
        name: words,
        value: Number(value ?? 0),
        unit,
      })
      return {
        value: Number(row?.received ?? 0),
        inputs: [
          input({ zh: '乡镇已签收', en: 'received by townships' }, row?.received),
          input({ zh: '已到货', en: 'delivered to the county' }, row?.delivered),
          input({ zh: '已采购', en: 'bought' }, row?.bought),
        ],
      }
    },
    records: ({ asOf, year }) => ({
      from: `(SELECT a.id, l.name, a.quantity, CASE WHEN a.receivedOn <= ? THEN 1 ELSE 0 END AS counted
                FROM procurement_lot l JOIN asset_delivery a ON a.lotId = l.id WHERE l.year = ? AND l.item = ?) r`,
      parameters: [asOf, year, item],
      id: 'r.id',
      label: 'r.name',
      counts: 'r.counted',
      note: `REPLACE('#${unit.zh}', '#', r.quantity)`,
    }),
  })

export const wasteAssets: readonly TargetDefinition[] = [
  received('CON-VEHICLES', 'VEHICLE', { zh: '台', en: 'vehicles' }, '垃圾收运车辆', 'Waste vehicles'),
  received('CON-BINS', 'BIN', { zh: '个', en: 'bins' }, '垃圾桶', 'Waste bins'),
]
