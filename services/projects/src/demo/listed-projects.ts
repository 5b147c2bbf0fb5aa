/**
 * The demonstration's annual list: 24 continuing and 48 new projects, and the one that was replaced in May.
 * kind | name | sector | eco-industry | township | authority | owner | total, annual, prior in 万元 | level |
 * planned start | planned finish | started | completed | producing | tags
 */
export const LISTED = `
C|北环影院棚户区改造|URBAN||-|housing-construction|县城市建设投资公司|18600|5200|10400|CITY|03-10|2022-10-31|03-12|||URBAN_CONTINUING_NAMED
C|艾黎学院|SOCIAL||-|education|县教育局|42000|9800|23600|PROVINCE|03-05|2022-11-30|03-08|||URBAN_CONTINUING_NAMED
C|城区段河道环境治理二期工程|WATER|CLEAN_PRODUCTION|-|water-affairs|县水利工程建设站|12800|3600|7100|CITY|03-15|2022-09-30|03-20|||URBAN_CONTINUING_NAMED
C|供热二级管网改造|URBAN|ENERGY_SAVING|-|housing-construction|县供热公司|6400|2100|3900|COUNTY|04-10|2022-10-15|04-12|08-20|08-26|URBAN_CONTINUING_NAMED
C|张掖国际物流园市政配套工程|LOGISTICS|CORRIDOR_LOGISTICS|-|industrial-park|物流园投资开发公司|15200|4300|8200|CITY|03-20|2022-10-31|03-22|||URBAN_CONTINUING_NAMED,PARK,PARK_KEY
C|城市生活垃圾中转站|URBAN|CLEAN_PRODUCTION|-|urban-management|县环境卫生管理站|3800|1500|1900|COUNTY|03-25|2022-08-31|03-28|08-05|08-18|URBAN_CONTINUING_NAMED
C|固体废弃物填埋场|ECOLOGY|CLEAN_PRODUCTION|-|urban-management|县环境卫生管理站|5600|2000|2700|COUNTY|04-05|2022-10-31|04-18|||URBAN_CONTINUING_NAMED
C|艾黎小镇|TOURISM|CULTURE_TOURISM|101|commerce|艾黎文旅开发公司|68000|11000|21500|PROVINCE|03-15|2024-10-31|03-18|||ACCELERATED,AILI_TOWN
C|污泥干化处理|ECOLOGY|CLEAN_PRODUCTION|-|ecology-environment|县水务集团|4200|1700|1600|COUNTY|04-10|2022-11-30|04-26|||ACCELERATED,SLUDGE_DRYING
C|东部灌区续建配套与节水改造|WATER|CIRCULAR_AGRICULTURE|104|water-affairs|县水利工程建设站|16500|4100|8800|PROVINCE|03-10|2022-11-30|03-15|||
C|马营河水库除险加固|WATER||105|water-affairs|马营河水管所|9800|2700|5200|CITY|03-20|2022-10-31|03-25|||
C|有机肥生产线扩建|INDUSTRY|CIRCULAR_AGRICULTURE|102|industry-it|丰源生态肥业公司|4600|1400|2600|COUNTY|03-15|2022-09-30|03-16|07-28|08-10|
C|中药材仓储加工基地|AGRICULTURE|CHINESE_MEDICINE|203|agriculture-rural|陇药堂药材公司|7200|2300|3400|COUNTY|03-20|2022-10-31|03-30|||
C|百万千瓦风光基地一期|ENERGY|CLEAN_ENERGY|204|development-reform|河西新能源开发公司|186000|38000|76000|PROVINCE|03-01|2022-12-20|03-02|||
C|智慧冷链仓储中心|LOGISTICS|CORRIDOR_LOGISTICS|-|industrial-park|祁连冷链物流公司|8800|2600|4200|COUNTY|03-15|2022-09-30|03-21|08-12||PARK,PARK_KEY
C|新型建材产业园二期|INDUSTRY|ADVANCED_MANUFACTURING|-|industrial-park|宏晟建材公司|13600|3900|6700|CITY|03-10|2022-11-30|03-14|||PARK,PARK_KEY
C|县医院医疗综合楼|SOCIAL||-|health|县人民医院|21000|5600|11200|CITY|03-05|2022-12-31|03-07|||
C|乡村旅游示范带基础设施|TOURISM|CULTURE_TOURISM|103|commerce|霍城镇人民政府|3900|1300|1900|COUNTY|04-01|2022-09-30|04-06|||
C|农村饮水安全提升工程|WATER||203|water-affairs|县农村饮水管理站|5400|1700|2600|COUNTY|03-20|2022-09-30|03-26|07-15|07-20|
C|规模化肉羊养殖场|AGRICULTURE|CIRCULAR_AGRICULTURE|105|agriculture-rural|大马营牧丰合作社|6800|2200|3000|COUNTY|03-15|2022-10-31|03-19|||
C|园区污水处理厂提标改造|ECOLOGY|CLEAN_PRODUCTION|-|industrial-park|园区水务公司|7600|2400|3600|CITY|03-25|2022-10-31|03-29|||PARK,PARK_KEY
C|国道连接线改建工程|TRANSPORT||106|housing-construction|县公路工程指挥部|14800|4000|7900|CITY|03-20|2022-11-15|04-22|||
C|大数据灾备中心一期|INDUSTRY|DATA_INFORMATION|-|industrial-park|云山数据科技公司|9600|2800|4400|COUNTY|04-01|2022-10-31|05-12|||PARK,PARK_KEY
C|北部防沙治沙工程|ECOLOGY||400|natural-resources|县林业工作站|4300|1400|2200|COUNTY|03-25|2022-10-20|04-02|||
N|胜利街改造|URBAN||-|housing-construction|县市政工程管理所|2300|2300|0|COUNTY|04-15|2022-09-30|04-16|||STREET_REBUILD
N|隍庙街改造|URBAN||-|housing-construction|县市政工程管理所|1600|1600|0|COUNTY|04-20|2022-09-30|04-20|08-15|08-24|STREET_REBUILD
N|长城路改造|URBAN||-|housing-construction|县市政工程管理所|2400|2400|0|COUNTY|05-05|2022-10-31|05-09|||STREET_REBUILD
N|新城区经一路改造|URBAN||-|housing-construction|县市政工程管理所|1500|1500|0|COUNTY|05-20|2022-10-31|06-02|||STREET_REBUILD
N|新城区纬六路改造|URBAN||-|housing-construction|县市政工程管理所|1200|1200|0|COUNTY|06-10|2022-10-31||||STREET_REBUILD
N|老旧住宅小区改造（154套）|URBAN||-|housing-construction|县房产服务中心|3600|3600|0|CITY|04-10|2022-10-31|04-15|||SHANTY_RENEWAL
N|新建安置住房（568套）|URBAN||-|housing-construction|县城市建设投资公司|15800|10000|0|PROVINCE|04-25|2023-09-30|05-06|||SHANTY_RENEWAL
N|农村生活垃圾中转站|URBAN|CLEAN_PRODUCTION|101|housing-construction|洁源环境公司|1200|1200|0|COUNTY|05-10|2022-10-31|05-18|||RURAL_TRANSFER_STATION
N|集镇生活垃圾分类收运|URBAN|CLEAN_PRODUCTION|106|housing-construction|洁源环境公司|998|998|0|COUNTY|05-10|2022-09-30|05-12|||WASTE_SORTING
N|霍城新庄高标准基本农田|AGRICULTURE|CIRCULAR_AGRICULTURE|103|natural-resources|县土地整治中心|2800|2800|0|CITY|04-01|2022-09-30|04-03|08-22||HIGH_STANDARD_FARMLAND
N|陈户岸头高标准基本农田|AGRICULTURE|CIRCULAR_AGRICULTURE|104|natural-resources|县土地整治中心|2500|2500|0|CITY|04-01|2022-09-30|04-08|||HIGH_STANDARD_FARMLAND
N|东乐静安高标准基本农田|AGRICULTURE|CIRCULAR_AGRICULTURE|106|natural-resources|县土地整治中心|2600|2600|0|CITY|04-10|2022-10-15|04-28|||HIGH_STANDARD_FARMLAND
N|年产10万吨石墨电极材料|INDUSTRY|ADVANCED_MANUFACTURING|-|industrial-park|碳谷新材料公司|36000|13500|0|PROVINCE|03-20|2022-11-30|03-26|||KEY_INDUSTRIAL,PARK,PARK_KEY
N|智能农机装备制造|INDUSTRY|ADVANCED_MANUFACTURING|-|industrial-park|陇原农机公司|9800|6400|0|CITY|03-20|2022-08-31|03-28|07-30|08-16|KEY_INDUSTRIAL,PARK,PARK_KEY
N|中药饮片精深加工|INDUSTRY|CHINESE_MEDICINE|-|industrial-park|祁连本草药业公司|7600|5200|0|CITY|03-25|2022-08-31|04-01|07-22|08-08|KEY_INDUSTRIAL,PARK,PARK_KEY
N|马铃薯全粉加工生产线|INDUSTRY|CIRCULAR_AGRICULTURE|-|industrial-park|金薯食品公司|6900|5100|0|COUNTY|04-01|2022-09-30|04-06|08-10|08-28|KEY_INDUSTRIAL,PARK,PARK_KEY
N|装配式钢构生产基地|INDUSTRY|ADVANCED_MANUFACTURING|-|industrial-park|西陇钢构公司|11200|6800|0|CITY|04-10|2022-11-30|04-18|||KEY_INDUSTRIAL,PARK,PARK_KEY
N|光伏组件装配线|INDUSTRY|CLEAN_ENERGY|-|industrial-park|晴川光伏公司|16800|8200|0|PROVINCE|04-10|2022-10-31|04-12|||KEY_INDUSTRIAL,PARK,PARK_KEY
N|饲草料加工配送中心|INDUSTRY|CIRCULAR_AGRICULTURE|-|industrial-park|牧源饲料公司|4800|3600|0|COUNTY|04-15|2022-09-30|04-22|08-18||KEY_INDUSTRIAL,PARK,PARK_KEY
N|废旧地膜再生利用|INDUSTRY|ENERGY_SAVING|-|industrial-park|绿洲再生资源公司|3900|3000|0|COUNTY|04-15|2022-08-31|04-25|07-18|07-30|KEY_INDUSTRIAL,PARK,PARK_KEY
N|精细化工中间体|INDUSTRY|ADVANCED_MANUFACTURING|-|industrial-park|昌河化工公司|21500|7800|0|CITY|05-20|2022-12-15||||KEY_INDUSTRIAL,PARK,PARK_KEY
N|碳酸钙粉体深加工|INDUSTRY|ADVANCED_MANUFACTURING|102|industry-it|位奇矿业公司|5400|3900|0|COUNTY|04-10|2022-10-31|04-15|||KEY_INDUSTRIAL
N|啤酒大麦麦芽加工|INDUSTRY|CIRCULAR_AGRICULTURE|203|industry-it|老军麦芽公司|6200|4300|0|COUNTY|04-20|2022-11-30|05-08|||KEY_INDUSTRIAL
N|气体储能示范|INDUSTRY|CLEAN_ENERGY|204|industry-it|李桥储能公司|14600|6600|0|CITY|05-10|2022-12-10|05-25|||KEY_INDUSTRIAL
N|物流园创新工场|LOGISTICS|CORRIDOR_LOGISTICS|-|industrial-park|物流园投资开发公司|6800|3800|0|CITY|05-01|2022-12-20|05-16|||PARK,PARK_KEY
N|园区公共租赁住房|URBAN||-|industrial-park|物流园投资开发公司|5200|2900|0|COUNTY|05-15|2023-06-30|06-08|||PARK,PARK_KEY
N|园区标准厂房三期|INDUSTRY|ADVANCED_MANUFACTURING|-|industrial-park|物流园投资开发公司|8400|4200|0|COUNTY|04-20|2022-12-10|04-29|||PARK,PARK_KEY
N|园区增量配电网|ENERGY|CLEAN_ENERGY|-|industrial-park|县电力工程公司|4600|2600|0|COUNTY|06-10|2022-12-20|06-20|||PARK
N|百合深加工生产线|AGRICULTURE|CIRCULAR_AGRICULTURE|101|agriculture-rural|清泉百合合作社|2600|1900|0|COUNTY|04-15|2022-10-31|04-19|||
N|千亩设施蔬菜基地|AGRICULTURE|CIRCULAR_AGRICULTURE|102|agriculture-rural|位奇镇人民政府|4800|3300|0|COUNTY|04-01|2022-10-31|04-05|||
N|藜麦标准化种植示范|AGRICULTURE|CIRCULAR_AGRICULTURE|105|agriculture-rural|大马营镇人民政府|1800|1500|0|COUNTY|04-10|2022-10-15|04-11|||
N|奶牛养殖示范牧场|AGRICULTURE|CIRCULAR_AGRICULTURE|402|agriculture-rural|军马场牧业公司|12600|5800|0|CITY|05-01|2023-06-30|05-13|||
N|焉支景区提升工程|TOURISM|CULTURE_TOURISM|105|commerce|县文旅投资公司|8600|4200|0|CITY|04-20|2022-11-15|04-27|||
N|汉长城遗址保护展示|TOURISM|CULTURE_TOURISM|203|commerce|县文物保护所|3200|1600|0|PROVINCE|05-15|2022-11-30|06-25|||
N|整县分布式光伏|ENERGY|CLEAN_ENERGY|104|development-reform|陈户绿能公司|18500|9000|0|CITY|05-10|2022-12-20|05-20|||
N|抽水蓄能电站前期工程|ENERGY|CLEAN_ENERGY|103|development-reform|河西新能源开发公司|24000|4500|0|PROVINCE|06-15|2023-12-31|07-18|||
N|县职业教育实训楼|SOCIAL||-|education|县职业中专|4900|2800|0|COUNTY|04-25|2022-12-20|05-10|||
N|城区第六幼儿园|SOCIAL||-|education|县教育局|2600|2000|0|COUNTY|04-20|2022-09-30|04-25|08-25||
N|综合养老服务中心|SOCIAL||101|health|县社会福利院|3800|2100|0|COUNTY|06-01|2023-05-31|06-15|||
N|城区公共停车场及便民市场|URBAN||-|housing-construction|县城市建设投资公司|2400|2100|0|COUNTY|05-20|2022-10-31|05-28|||
N|城区绿地提升|URBAN||-|urban-management|县园林绿化站|1900|1700|0|COUNTY|04-05|2022-10-15|04-10|||
N|地下管网普查与更新|URBAN|DATA_INFORMATION|-|housing-construction|县市政工程管理所|4400|2600|0|CITY|06-10|2022-12-10|07-06|||
N|农村公路联网工程|TRANSPORT||203|housing-construction|县公路工程指挥部|6600|3700|0|COUNTY|04-20|2022-10-31|04-30|||
N|通用航空场前期工程|TRANSPORT|CIVIL_MILITARY|106|development-reform|县通航发展公司|9800|2200|0|PROVINCE|06-20|2023-12-31||||
N|石沟河流域生态修复|ECOLOGY||203|natural-resources|县林业工作站|5200|2900|0|CITY|05-10|2022-11-15|05-24|||
N|废弃矿山治理|ECOLOGY||102|natural-resources|县自然资源局|3600|2300|0|COUNTY|07-08|2022-11-30||||
N|数字城管指挥中心|URBAN|DATA_INFORMATION|-|urban-management|县城市管理局|1600|1400|0|COUNTY|05-15|2022-10-31|05-22|||
N|跨境电商仓配中心|LOGISTICS|CORRIDOR_LOGISTICS|101|commerce|丝路电商公司|5600|3200|0|COUNTY|05-20|2022-12-10|07-01|||SUBSTITUTE_POOL
`.trim()

/** What holds up those that have not started, or that stand behind: the project's name, why, since when, who must act. */
export const BLOCKED: readonly (readonly [name: string, blocker: string, since: string, by: string, note: string])[] = [
  ['新城区纬六路改造', 'DEMOLITION', '2022-06-18', 'housing-construction', '沿线3户征收协议未签订'],
  ['精细化工中间体', 'PERMIT', '2022-05-26', 'ecology-environment', '环评报告书待批'],
  ['通用航空场前期工程', 'LAND', '2022-06-30', 'natural-resources', '用地预审未取得'],
  ['废弃矿山治理', 'FUNDS', '2022-07-08', 'finance', '上级补助资金未下达'],
  ['地下管网普查与更新', 'DESIGN', '2022-08-11', 'housing-construction', '施工图审查意见待回复'],
  ['大数据灾备中心一期', 'FUNDS', '2022-07-25', 'industrial-park', '企业自筹资金未到位'],
]

/** The project that left the list in May, and the one of the reserve that came in for it. */
export const REPLACED = {
  line: 'N|生物质颗粒燃料加工|INDUSTRY|ENERGY_SAVING|101|industry-it|泉润生物质公司|5200|3000|0|COUNTY|05-10|2022-11-30||||',
  substitute: '跨境电商仓配中心',
  on: '2022-05-27',
  reason: '原料收储协议未落实，企业书面申请退出年度清单',
} as const

/** The demonstration's reserve: ready to replace, or still being conceived. */
export const RESERVE = `
RESERVED|净菜加工配送中心|AGRICULTURE|CIRCULAR_AGRICULTURE|102|agriculture-rural|位奇净菜公司|4200|3100|COUNTY|SUBSTITUTE_POOL
RESERVED|肉羊屠宰精深加工|AGRICULTURE|CIRCULAR_AGRICULTURE|105|agriculture-rural|大马营牧丰合作社|6800|4000|COUNTY|SUBSTITUTE_POOL
RESERVED|城区集中供热扩容|URBAN|ENERGY_SAVING|-|housing-construction|县供热公司|8800|4600|CITY|SUBSTITUTE_POOL
PRE_CONSTRUCTION|储能电池组装|INDUSTRY|CLEAN_ENERGY|-|industrial-park|晴川储能公司|19800|8000|CITY|PARK,SUBSTITUTE_POOL
APPROVED|南部山区集雨工程|WATER||103|water-affairs|县水利工程建设站|5600|3000|CITY|SUBSTITUTE_POOL
PRE_CONSTRUCTION|县中医院迁建|SOCIAL|CHINESE_MEDICINE|-|health|县中医院|26000|6000|PROVINCE|
APPROVED|第二水厂建设|WATER||-|water-affairs|县水务集团|18800|5200|CITY|
RESERVED|全域旅游集散中心|TOURISM|CULTURE_TOURISM|101|commerce|县文旅投资公司|7600|3000|COUNTY|
RESERVED|高原夏菜预冷库群|LOGISTICS|CORRIDOR_LOGISTICS|104|commerce|陈户镇人民政府|3600|2400|COUNTY|SUBSTITUTE_POOL
APPROVED|石墨负极材料二期|INDUSTRY|ADVANCED_MANUFACTURING|-|industrial-park|碳谷新材料公司|42000|12000|PROVINCE|PARK
CONCEIVED|黄芪标准化加工园|INDUSTRY|CHINESE_MEDICINE|203|industry-it|老军乡人民政府|5200|2600|COUNTY|
CONCEIVED|工业固废综合利用|INDUSTRY|ENERGY_SAVING|-|industry-it|县工业和信息化局|9800|3800|COUNTY|
CONCEIVED|算力服务节点|INDUSTRY|DATA_INFORMATION|-|industry-it|云山数据科技公司|32000|9000|PROVINCE|
CONCEIVED|应急物资储备库|SOCIAL|CIVIL_MILITARY|-|emergency-management|县应急管理局|2800|1500|COUNTY|
CONCEIVED|灌区数字孪生|WATER|DATA_INFORMATION|104|water-affairs|县水利工程建设站|3400|1600|CITY|
CONCEIVED|马场影视基地|TOURISM|CULTURE_TOURISM|402|commerce|军马场文旅公司|8200|2800|COUNTY|
CONCEIVED|戈壁农业示范园|AGRICULTURE|CIRCULAR_AGRICULTURE|204|agriculture-rural|李桥乡人民政府|6400|3200|COUNTY|
CONCEIVED|民用无人机试飞基地|INDUSTRY|CIVIL_MILITARY|106|industry-it|县通航发展公司|11800|3000|COUNTY|
CONCEIVED|农村污水一体化处理|ECOLOGY|CLEAN_PRODUCTION|203|ecology-environment|县水务集团|4600|2400|COUNTY|
CONCEIVED|老军风电二期|ENERGY|CLEAN_ENERGY|203|development-reform|河西新能源开发公司|65000|15000|PROVINCE|
`.trim()
