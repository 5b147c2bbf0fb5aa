import { EnumColumn, KeptRecord, ReferenceColumn, RowsWith } from '@tongchou/service-kit'
import { Entity, Index } from 'typeorm'
import type { ProjectTagCode } from './project.codes.ts'
import { Project } from './project.entity.ts'

/** That a project stands on one of the county's lists. */
@Entity('project_tag')
@Index(['projectId', 'tag'], { unique: true })
@Index('IDX_project_tag_by_tag', ['tag', 'projectId'])
@RowsWith(() => Project, 'project', 'projectId')
export class ProjectTag extends KeptRecord {
  @ReferenceColumn()
  projectId: string

  @EnumColumn()
  tag: ProjectTagCode
}
