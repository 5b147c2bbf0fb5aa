import { KeptRecord, ReferenceColumn } from '@tongchou/service-kit'
import { Entity } from 'typeorm'

/** That somebody looked at a person's whole telephone number; who, when and why is in the trail. */
@Entity('unmasking')
export class Unmasking extends KeptRecord {
  @ReferenceColumn()
  personId: string
}
