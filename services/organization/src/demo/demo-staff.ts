import { Role } from '@tongchou/service-kit'
import type { Department } from '../department/department.entity.ts'
import type { Township } from '../township/township.entity.ts'

/** An account of the demonstration and the post that it holds. */
export interface DemoPost {
  readonly username: string
  readonly title: string
  readonly department: string | null
  readonly township: string | null
  readonly role: Role
}

const post = (username: string, title: string, role: Role, department: string): DemoPost => ({
  username,
  title,
  role,
  department,
  township: null,
})

const COUNTY_POSTS: readonly DemoPost[] = [
  post('leader', '副县长', Role.LEADER, 'county-leadership'),
  post('supervisor', '督查专员', Role.SUPERVISOR, 'supervision-office'),
  post('statistician', '综合统计员', Role.STATISTICIAN, 'statistics'),
  post('sysadmin', '系统管理员', Role.SYSTEM_ADMINISTRATOR, 'big-data'),
  post('secadmin', '安全管理员', Role.SECURITY_ADMINISTRATOR, 'big-data'),
  post('auditor', '审计管理员', Role.AUDIT_ADMINISTRATOR, 'big-data'),
]

/** How the head of an office is called, by what kind of office its name says it is. */
const headOf = (name: string): string => (/局$|分局$/.test(name) ? '局长' : '主任')

const servicesOf = (departments: readonly Department[]): string[] => [
  ...new Set(departments.flatMap(({ services }) => services)),
]

/** The office whose people sign in by the name of a service: the first that keeps its records. */
const leadOf = (departments: readonly Department[], service: string): Department =>
  departments.find(({ services }) => services.includes(service))!

const pair = (name: string, { code, short }: Department): DemoPost[] => [
  post(`${name}.head`, headOf(short), Role.HEAD, code),
  post(`${name}.clerk`, '业务员', Role.CLERK, code),
]

/** A head and a clerk for every service, in the office that leads it. */
const servicePosts = (departments: readonly Department[]): DemoPost[] =>
  servicesOf(departments).flatMap((service) => pair(service, leadOf(departments, service)))

/** A head and a clerk for every office that keeps records without leading a service, such as the park's committee. */
function furtherOfficePosts(departments: readonly Department[]): DemoPost[] {
  const leading = new Set(servicesOf(departments).map((service) => leadOf(departments, service).code))
  return departments
    .filter(({ code, services }) => services.length > 0 && !leading.has(code))
    .flatMap((office) => pair(office.code, office))
}

const townshipPosts = (townships: readonly Township[]): DemoPost[] =>
  townships.flatMap(({ code, name }) => {
    const title = name.endsWith('镇') ? '镇长' : name.endsWith('乡') ? '乡长' : '场长'
    return [
      { username: `${code}.head`, title, department: null, township: code, role: Role.HEAD },
      { username: `${code}.clerk`, title: '统计员', department: null, township: code, role: Role.CLERK },
    ]
  })

/** Every account of the demonstration. */
export const demoStaff = (departments: readonly Department[], townships: readonly Township[]): DemoPost[] => [
  ...COUNTY_POSTS,
  ...servicePosts(departments),
  ...townshipPosts(townships),
  ...furtherOfficePosts(departments),
]

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹']
const GIVEN =
  '建国 志强 秀兰 晓东 海燕 文博 丽娟 永福 春梅 国栋 玉珍 立新 淑芳 明远 雪梅 学军 慧敏 生华 红霞 少杰 桂英 振宇 爱萍'.split(
    ' ',
  )

/** An invented name, the same at every start: no two of the first several hundred are alike. */
export const demoName = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length]!}${GIVEN[index % GIVEN.length]!}`

/** An invented number of a conspicuous block. */
export const demoTelephone = (index: number): string => `1380000${1000 + index}`
