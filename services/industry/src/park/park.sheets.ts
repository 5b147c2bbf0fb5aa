import { defineSheet, keptBy } from '@tongchou/service-kit'
import { keepParkWork } from './keep-park.ts'
import { ParkWork } from './park-work.entity.ts'
import { KeepParkWorkInput } from './park.inputs.ts'

/** The sections of the parks' works as a sheet. */
export const parkSheets = [
  defineSheet({
    name: 'parkWorks',
    entity: ParkWork,
    permission: 'industry.keep',
    values: KeepParkWorkInput,
    order: 'plannedBy',
    search: ['name'],
    filterBy: ['parkId', 'kind'],
    keep: keptBy(keepParkWork),
  }),
]
