import { CriterionArea } from '../sanitation/sanitary-criterion.entity.ts'

const A = CriterionArea

interface DemoCriterion {
  readonly area: CriterionArea
  readonly title: string
  readonly department: string
  /** The month of this year from which it is met; null while it is not. */
  readonly metFrom: string | null
}

const of = (
  area: CriterionArea,
  department: string,
  titles: readonly (readonly [string, string | null])[],
): DemoCriterion[] => titles.map(([title, metFrom]) => ({ area, department, title, metFrom }))

/** What the demonstration's county must show, in the order of the eight chapters, and since when it does. */
export const CRITERIA: readonly DemoCriterion[] = [
  ...of(A.ORGANISATION, 'health', [
    ['爱国卫生工作纳入政府议事日程和国民经济社会发展规划', '2022-02'],
    ['爱卫会组织健全，成员单位职责落实', '2022-03'],
    ['设立爱国卫生建议与投诉平台，群众满意率达到要求', '2022-06'],
    ['卫生单位、卫生小区、卫生村创建活动开展', null],
  ]),
  ...of(A.HEALTH_EDUCATION, 'health', [
    ['居民健康素养水平达到要求', '2022-05'],
    ['健康步道、健康主题公园建设', '2022-07'],
    ['公共场所控烟与禁止烟草广告', '2022-04'],
    ['机关、学校、医院无烟环境建设', '2022-08'],
  ]),
  ...of(A.TOWN_APPEARANCE, 'urban-management', [
    ['主次干道保洁时间与机械化清扫率达到要求', '2022-03'],
    ['生活垃圾全部密闭收运、无害化处理', '2022-06'],
    ['公厕布局合理、数量足够、管理规范', '2022-08'],
    ['无乱搭乱建、乱堆乱摆、乱停乱放、乱贴乱画', null],
    ['集贸市场管理规范、配套设施齐全', null],
    ['建筑工地管理符合要求、围挡规范', '2022-05'],
    ['社区和单位建有卫生制度、绿化美化', '2022-07'],
    ['城中村及城乡结合部配套完善、无卫生死角', null],
  ]),
  ...of(A.ECOLOGY, 'ecology-environment', [
    ['近三年未发生重大环境污染和生态破坏事故', '2022-01'],
    ['环境空气质量优良天数达到要求', '2022-04'],
    ['集中式饮用水水源地水质达标', '2022-02'],
    ['城区无黑臭水体', '2022-08'],
    ['医疗废物统一由有资质的单位处置', '2022-03'],
  ]),
  ...of(A.KEY_PLACES, 'market-regulation', [
    ['公共场所卫生许可手续齐全、从业人员健康合格', '2022-05'],
    ['小浴室、小美容美发、小歌舞厅、小旅店整治达标', null],
    ['学校教室、食堂、宿舍等卫生条件达标', '2022-07'],
    ['工作场所职业卫生管理规范', '2022-06'],
  ]),
  ...of(A.FOOD_AND_WATER, 'market-regulation', [
    ['近三年未发生重大食品安全事故', '2022-01'],
    ['餐饮业量化分级管理率达到要求', '2022-06'],
    ['小餐饮、小食品加工、食品摊贩管理规范', '2022-08'],
    ['市政供水、二次供水符合卫生标准', null],
  ]),
  ...of(A.DISEASE_CONTROL, 'health', [
    ['近三年未发生重大实验室生物安全事故', '2022-01'],
    ['适龄儿童免疫规划疫苗接种率达到要求', '2022-03'],
    ['基层医疗卫生机构标准化建设达标', '2022-07'],
    ['无偿献血占临床用血比例达到要求', '2022-05'],
  ]),
  ...of(A.VECTOR_CONTROL, 'health', [
    ['建立病媒生物监测制度并定期开展防制', '2022-06'],
    ['鼠、蚊、蝇、蟑螂密度达到国家标准要求', null],
    ['重点行业和单位防蝇、防鼠设施合格率达到要求', null],
  ]),
]
