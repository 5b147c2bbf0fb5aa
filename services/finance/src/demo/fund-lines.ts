import { FundEcoIndustry, UpperFundKind, UpperFundSource } from '../upper-fund/upper-fund.codes.ts'
import { demoProject } from './demo-names.ts'

export interface FundLine {
  readonly name: string
  readonly documentNumber: string
  readonly kind: UpperFundKind
  readonly source: UpperFundSource
  readonly unit: string
  readonly projectId: string | null
  readonly ecoIndustry: FundEcoIndustry | null
  readonly weakLink: boolean
  readonly grantedOn: string
  /** 万元 */
  readonly granted: number
  /** Days from the grant to the receipt, from there to the allocation, from there to the last payment. */
  readonly receivedAfter: number | null
  readonly allocatedAfter: number | null
  readonly paidAfter: number
  readonly paidShare: number
  readonly planned: boolean
  readonly spendBy: string
}

/**
 * The funds of the demonstration’s year: name | document | kind | source | unit | project’s place on the list | eco-industry |
 * weak link | granted on | 万元 | days to receipt | days to allocation | share paid | days to last payment | planned | spend by
 */
const LINES = `
棚户区改造中央预算内投资|甘发改投资〔2022〕108号|BUDGET_INVESTMENT|CENTRAL|housing-construction|1||1|02-25|4200|12|16|1|120|1|2022-08-15
老旧小区改造补助|甘财建〔2022〕31号|SPECIAL_TRANSFER|PROVINCE|housing-construction|30||1|03-18|1800|10|20|0.62|130|1|2022-10-31
艾黎学院建设专项债券|甘财债〔2022〕12号|SPECIAL_BOND|PROVINCE|education|2||0|03-10|6000|15|10|0.35|150|1|2022-11-30
教育现代化推进工程|甘财教〔2022〕44号|SPECIAL_TRANSFER|CENTRAL|education|||1|04-08|1600|12|18|1|90|1|2022-08-20
河道环境治理二期|甘水规计〔2022〕57号|BUDGET_INVESTMENT|CENTRAL|water-affairs|3|CLEAN_PRODUCTION|1|02-28|2300|14|22|0.78|140|1|2022-09-30
东部灌区续建配套|甘水规计〔2022〕63号|BUDGET_INVESTMENT|CENTRAL|water-affairs|10|CIRCULAR_AGRICULTURE|1|03-25|3900|10|15|0.7|120|1|2022-10-31
水库除险加固补助|甘财农〔2022〕39号|SPECIAL_TRANSFER|PROVINCE|water-affairs|11||1|05-12|900|20|25|0.2|45|0|2022-08-25
农村饮水安全巩固|甘财农〔2022〕52号|DIRECT_FUNDS|CENTRAL|water-affairs|19||1|03-30|760|8|15|1|95|1|2022-08-10
城区供热管网专项债券|甘财债〔2022〕15号|SPECIAL_BOND|PROVINCE|urban-management|4|ENERGY_SAVING|1|02-16|2400|10|8|0|0|1|2022-09-30
城市生活垃圾处理补助|甘财建〔2022〕40号|SPECIAL_TRANSFER|PROVINCE|urban-management|6|CLEAN_PRODUCTION|0|04-20|680|15|20|1|70|1|2022-09-30
物流园市政配套债券|甘财债〔2022〕19号|SPECIAL_BOND|PROVINCE|industrial-park|5|CORRIDOR_LOGISTICS|0|04-15|5200|18|12|0.45|100|1|2022-11-30
园区标准厂房补助|甘工信发〔2022〕88号|SPECIAL_TRANSFER|PROVINCE|industrial-park|51|ADVANCED_MANUFACTURING|0|06-10|1300|15|30|0.1|20|1|2022-12-10
工业转型升级资金|甘工信发〔2022〕61号|SPECIAL_TRANSFER|PROVINCE|industry-it||ADVANCED_MANUFACTURING|0|03-16|1150|12|18|0.9|120|1|2022-09-30
中小企业发展专项|甘财企〔2022〕20号|SPECIAL_TRANSFER|CENTRAL|industry-it|||0|05-25|640|15|20|0.5|40|1|2022-10-31
项目前期工作经费|甘发改投资〔2022〕92号|SPECIAL_TRANSFER|PROVINCE|development-reform|||1|02-22|420|10|10|1|90|1|2022-08-31
易地搬迁后续扶持|甘发改地区〔2022〕77号|BUDGET_INVESTMENT|CENTRAL|development-reform|||1|05-06|980|15|30|0.55|50|1|2022-10-31
就业补助资金|甘财社〔2022〕18号|DIRECT_FUNDS|CENTRAL|human-resources|||0|02-10|1480|6|12|0.86|170|1|2022-10-31
创业担保贷款贴息|甘财金〔2022〕25号|SPECIAL_TRANSFER|PROVINCE|human-resources|||0|04-28|260|12|15|1|70|1|2022-08-31
高标准农田建设|甘财农〔2022〕33号|DIRECT_FUNDS|CENTRAL|natural-resources|34|CIRCULAR_AGRICULTURE|1|02-20|3600|8|14|0.82|150|1|2022-09-30
石沟河流域生态修复|甘自然资发〔2022〕70号|SPECIAL_TRANSFER|PROVINCE|natural-resources|69||1|05-18|1250|20|40|0.15|20|1|2022-10-31
废弃矿山治理补助|甘自然资发〔2022〕84号|SPECIAL_TRANSFER|PROVINCE|natural-resources|70||1|07-05|900||||||2022-11-30
应急能力建设补助|甘应急〔2022〕29号|SPECIAL_TRANSFER|PROVINCE|emergency-management|||0|04-12|380|14|20|0.5|60|1|2022-10-31
冬春救灾资金|甘财资环〔2022〕11号|DIRECT_FUNDS|CENTRAL|emergency-management|||0|01-20|220|5|8|1|40|1|2022-04-30
大气污染防治资金|甘财资环〔2022〕35号|SPECIAL_TRANSFER|CENTRAL|ecology-environment||ENERGY_SAVING|0|03-28|860|14|30|0.3|60|1|2022-09-30
污泥干化处理补助|甘环发〔2022〕41号|SPECIAL_TRANSFER|PROVINCE|ecology-environment|9|CLEAN_PRODUCTION|0|06-20|700|18||||0|2022-10-31
农业生产发展资金|甘财农〔2022〕27号|DIRECT_FUNDS|CENTRAL|agriculture-rural||CIRCULAR_AGRICULTURE|0|02-14|4100|6|10|0.9|180|1|2022-10-31
乡村振兴衔接资金|甘财农〔2022〕29号|DIRECT_FUNDS|CENTRAL|agriculture-rural|||1|02-26|5600|6|12|0.88|170|1|2022-09-30
中药材产业补助|甘财农〔2022〕61号|SPECIAL_TRANSFER|PROVINCE|agriculture-rural|13|CHINESE_MEDICINE|0|06-08|720|18|20|0.4|25|1|2022-11-30
电子商务进农村|甘财建〔2022〕48号|SPECIAL_TRANSFER|PROVINCE|commerce||DATA_INFORMATION|0|05-30|460|20|45|0|0|0|2022-10-31
文化旅游发展专项|甘财文〔2022〕22号|SPECIAL_TRANSFER|PROVINCE|commerce|64|CULTURE_TOURISM|0|04-25|980|15|20|0.6|70|1|2022-10-31
县医院综合楼债券|甘财债〔2022〕21号|SPECIAL_BOND|PROVINCE|health|17||1|04-18|4800|15|10|0.58|110|1|2022-12-20
公共卫生服务补助|甘财社〔2022〕12号|DIRECT_FUNDS|CENTRAL|health|||0|01-28|1900|5|10|1|150|1|2022-08-31
财力性转移支付（清泉镇）|甘财预〔2022〕51号|GENERAL_TRANSFER|PROVINCE|620725101|||0|03-02|560|10|15|1|120|1|2022-12-20
人居环境整治（清泉镇）|甘财农〔2022〕71号|SPECIAL_TRANSFER|PROVINCE|620725101|||1|05-10|420|14|20|0.7|60|1|2022-09-30
设施农业（位奇镇）|甘财农〔2022〕72号|SPECIAL_TRANSFER|PROVINCE|620725102|58|CIRCULAR_AGRICULTURE|0|04-06|640|12|18|0.8|90|1|2022-09-30
乡村旅游基础设施（霍城镇）|甘财文〔2022〕30号|SPECIAL_TRANSFER|PROVINCE|620725103|18|CULTURE_TOURISM|1|03-22|380|12|20|0.9|110|1|2022-09-30
村级公益事业奖补（陈户镇）|甘财农〔2022〕73号|SPECIAL_TRANSFER|PROVINCE|620725104|||1|06-15|210|15|25|0.3|20|1|2022-10-31
藜麦产业示范（大马营镇）|甘财农〔2022〕74号|SPECIAL_TRANSFER|PROVINCE|620725105|59|CIRCULAR_AGRICULTURE|0|04-12|520|12|16|0.85|90|1|2022-09-30
垃圾分类收运（东乐镇）|甘财建〔2022〕55号|SPECIAL_TRANSFER|PROVINCE|620725106|33|CLEAN_PRODUCTION|1|05-16|330|14|18|0.6|60|1|2022-09-30
农村公路联网（老军乡）|甘交规划〔2022〕46号|SPECIAL_TRANSFER|PROVINCE|620725203|67||1|04-26|450|12|20|0.75|70|1|2022-10-31
少数民族发展（李桥乡）|甘财农〔2022〕75号|SPECIAL_TRANSFER|PROVINCE|620725204|||1|06-28|190|20|25|0|0|0|2022-10-31
防沙治沙（山丹农场）|甘财资环〔2022〕60号|SPECIAL_TRANSFER|CENTRAL|620725400|24|CLEAN_PRODUCTION|0|03-15|340|12|18|0.8|100|1|2022-09-30
草原生态补助（山丹马场）|甘财农〔2022〕76号|DIRECT_FUNDS|CENTRAL|620725402|||0|03-20|620|8|12|0.95|130|1|2022-08-31
`.trim()

const numberOr = (text: string | undefined): number | null => (text ? Number(text) : null)

export const FUNDS_OF_THE_YEAR: readonly FundLine[] = LINES.split('\n').map((line) => {
  const [
    name,
    document,
    kind,
    source,
    unit,
    place,
    eco,
    weak,
    on,
    granted,
    received,
    allocated,
    share,
    paid,
    planned,
    by,
  ] = line.split('|')
  return {
    name: name ?? '',
    documentNumber: document ?? '',
    kind: UpperFundKind[kind as UpperFundKind],
    source: UpperFundSource[source as UpperFundSource],
    unit: unit ?? '',
    projectId: place ? demoProject(Number(place)) : null,
    ecoIndustry: eco ? FundEcoIndustry[eco as FundEcoIndustry] : null,
    weakLink: weak === '1',
    grantedOn: `2022-${on}`,
    granted: Number(granted),
    receivedAfter: numberOr(received),
    allocatedAfter: numberOr(allocated),
    paidShare: Number(share ?? 0),
    paidAfter: Number(paid ?? 0),
    planned: planned === '1',
    spendBy: by ?? '',
  }
})

type YearSum = readonly [year: number, wan: number]

const history = (unit: string, name: string, twoAgo: number, last: number) => {
  const sums: readonly YearSum[] = [
    [2020, twoAgo],
    [2021, last],
  ]
  return { unit, name, sums }
}

/** 万元 each unit won in the two years before: the big decliners of 2021 are the environment branch, commerce and 李桥乡. */
export const HISTORY = [
  history('housing-construction', '住建局', 6800, 7300),
  history('education', '教育局', 8600, 9100),
  history('water-affairs', '水务局', 8200, 8800),
  history('urban-management', '城管局', 3000, 3300),
  history('industrial-park', '园区管委会', 6400, 7000),
  history('industry-it', '工信局', 2200, 2350),
  history('development-reform', '发改局', 1700, 1750),
  history('human-resources', '人社局', 2100, 2150),
  history('natural-resources', '自然资源局', 5600, 6100),
  history('emergency-management', '应急管理局', 700, 720),
  history('ecology-environment', '生态环境分局', 2900, 2300),
  history('agriculture-rural', '农业农村局', 12400, 13200),
  history('commerce', '商务局', 2600, 1900),
  history('health', '卫健局', 8200, 8600),
  history('620725101', '清泉镇', 1300, 1250),
  history('620725102', '位奇镇', 780, 820),
  history('620725103', '霍城镇', 520, 560),
  history('620725104', '陈户镇', 480, 450),
  history('620725105', '大马营镇', 640, 700),
  history('620725106', '东乐镇', 430, 460),
  history('620725203', '老军乡', 600, 640),
  history('620725204', '李桥乡', 520, 380),
  history('620725400', '国营山丹农场', 420, 440),
  history('620725402', '山丹马场', 760, 800),
] as const
