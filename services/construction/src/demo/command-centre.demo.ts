import type { Context } from '@tongchou/service-kit'
import { hashOfKey } from '../command-centre/hear-system.ts'
import { LinkedSystem, SystemLink, SystemLinkPulse, SystemLinkSilence } from '../command-centre/system-link.entity.ts'
import { minutesBetween } from '../command-centre/system-link.rules.ts'

/** The key of the demonstration's linked systems, so that a heartbeat can be tried. */
export const DEMO_KEY = 'demo-heartbeat-key'

const at = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`)
const TODAY = '2022-08-31'

interface DemoLink {
  readonly name: string
  readonly systemKind: LinkedSystem
  readonly department: string
  readonly interface: string
  readonly required: boolean
  readonly intervalMinutes: number
  readonly dueOn: string
  readonly liveOn: string | null
  readonly heardAt: Date | null
}

const K = LinkedSystem
const LINKS: readonly DemoLink[] = [
  {
    name: '县综合应急指挥平台',
    systemKind: K.EMERGENCY_COMMAND,
    department: 'emergency-management',
    interface: '事件推送与会商接口',
    required: true,
    intervalMinutes: 30,
    dueOn: '2022-06-30',
    liveOn: '2022-06-16',
    heardAt: at(TODAY, '23:52'),
  },
  {
    name: '雪亮工程视频联网平台',
    systemKind: K.XUELIANG,
    department: 'political-legal',
    interface: '公共区域视频调阅（国标联网）',
    required: true,
    intervalMinutes: 60,
    dueOn: '2022-06-30',
    liveOn: '2022-05-24',
    heardAt: at('2022-08-29', '14:10'),
  },
  {
    name: '公安指挥调度系统',
    systemKind: K.PUBLIC_SECURITY,
    department: 'public-security',
    interface: '警情与城管事件双向推送',
    required: true,
    intervalMinutes: 60,
    dueOn: '2022-08-15',
    liveOn: null,
    heardAt: null,
  },
  {
    name: '环卫作业监管系统',
    systemKind: K.SANITATION,
    department: 'urban-management',
    interface: '清运车辆定位与作业台账',
    required: true,
    intervalMinutes: 120,
    dueOn: '2022-05-31',
    liveOn: '2022-04-28',
    heardAt: at(TODAY, '23:20'),
  },
  {
    name: '12345政务服务热线',
    systemKind: K.HOTLINE_12345,
    department: 'government-service',
    interface: '工单推送与办结回传',
    required: true,
    intervalMinutes: 60,
    dueOn: '2022-05-31',
    liveOn: '2022-05-10',
    heardAt: at(TODAY, '23:41'),
  },
  {
    name: '综治网格化平台',
    systemKind: K.GRID_GOVERNANCE,
    department: 'political-legal',
    interface: '网格事件上报',
    required: false,
    intervalMinutes: 240,
    dueOn: '2022-09-30',
    liveOn: '2022-07-20',
    heardAt: at(TODAY, '22:30'),
  },
  {
    name: '大气与扬尘在线监测',
    systemKind: K.ECOLOGY,
    department: 'ecology-environment',
    interface: '工地扬尘超标告警',
    required: false,
    intervalMinutes: 60,
    dueOn: '2022-10-31',
    liveOn: null,
    heardAt: null,
  },
  {
    name: '集中供热运行监测',
    systemKind: K.HEATING,
    department: 'housing-construction',
    interface: '换热站温度压力',
    required: false,
    intervalMinutes: 60,
    dueOn: '2022-10-10',
    liveOn: null,
    heardAt: null,
  },
]

/** Connections that are up, one that has gone silent, one that is late; silences that have ended. */
export async function loadCommandCentre(ctx: Context): Promise<void> {
  const rows = LINKS.map(({ heardAt, ...link }, index) => ({
    heardAt,
    link: {
      id: `system-link-${index + 1}`,
      ...link,
      testNumber: link.liveOn === null ? null : `联调〔2022〕${index + 1}号`,
      retiredOn: null,
    },
  }))
  await ctx.createMany(
    SystemLink,
    rows.map(({ link }) => link),
    'demo.loaded',
  )
  const heard = rows.filter(({ heardAt }) => heardAt !== null)
  await ctx.createMany(
    SystemLinkPulse,
    heard.map(({ link, heardAt }) => ({ linkId: link.id, heardAt, keyHash: hashOfKey(DEMO_KEY) })),
    'demo.loaded',
  )
  const silences = [
    { linkId: 'system-link-1', beganAt: at('2022-07-12', '02:10'), endedAt: at('2022-07-12', '08:40') },
    { linkId: 'system-link-2', beganAt: at('2022-06-20', '16:00'), endedAt: at('2022-06-22', '09:15') },
    { linkId: 'system-link-5', beganAt: at('2022-08-05', '23:30'), endedAt: at('2022-08-06', '07:50') },
  ]
  await ctx.createMany(
    SystemLinkSilence,
    silences.map((silence) => ({ ...silence, minutes: minutesBetween(silence.beganAt, silence.endedAt) })),
    'demo.loaded',
  )
}
