/**
 * The demonstration's works of the year:
 * id | name | programme | kind | named | number of its project | department | township | quantity, unit | contractor |
 * contract in 万元 | accepted by | first and last month (counted from January of the year) | percent done before the year | pace | accepted | opened
 */
export const LISTED_WORKS = `
beihuan|北环影院棚户区改造|CONTINUING_NAMED|BUILDING|BEIHUAN_CINEMA|001|housing-construction|101|46800|SQUARE_METRE|陇西建工集团|14200|2022-10-31|3|10|56|1.02||
college|艾黎学院|CONTINUING_NAMED|BUILDING|AILI_COLLEGE|002|housing-construction|101|68000|SQUARE_METRE|甘肃七建公司|33600|2022-11-30|3|11|58|0.95||
river|城区段河道环境治理二期工程|CONTINUING_NAMED|RIVER|RIVER_PHASE_TWO|003|housing-construction|101|4.6|KILOMETRE|祁连水利公司|9800|2022-09-30|3|9|55|0.97||
heating|供热二级管网改造|CONTINUING_NAMED|HEATING_NETWORK|SECONDARY_HEATING|004|housing-construction|101|21.4|KILOMETRE|县供热公司|5100|2022-09-30|4|8|62|1.05|08-25|08-28
logistics|张掖国际物流园市政配套工程|CONTINUING_NAMED|MUNICIPAL|LOGISTICS_MUNICIPAL|005|housing-construction||7.8|KILOMETRE|丝路市政公司|12100|2022-10-31|3|10|54|0.93||
transfer|城市生活垃圾中转站|CONTINUING_NAMED|WASTE_TREATMENT|URBAN_TRANSFER_STATION|006|urban-management|101|200|TONNE_A_DAY|洁源环境公司|3100|2022-08-31|3|8|50|1.04|08-15|08-18
landfill|固体废弃物填埋场|CONTINUING_NAMED|WASTE_TREATMENT|SOLID_WASTE_LANDFILL|007|urban-management||860000|CUBIC_METRE|陇西建工集团|4700|2022-10-31|4|10|48|0.9||
aili-town|艾黎小镇|ACCELERATED|BUILDING|AILI_TOWN|008|housing-construction|101|92000|SQUARE_METRE|甘肃七建公司|52000|2024-10-31|3|34|32|1||
sludge|污泥干化处理|ACCELERATED|WASTE_TREATMENT|SLUDGE_DRYING|009|urban-management||60|TONNE_A_DAY|县水务集团|3400|2022-11-30|4|11|38|0.96||
shengli|胜利街改造|STREET_REBUILD|STREET|SHENGLI_STREET|025|housing-construction|101|1.35|KILOMETRE|丝路市政公司|2050|2022-09-30|4|9|0|1.01||
huangmiao|隍庙街改造|STREET_REBUILD|STREET|HUANGMIAO_STREET|026|housing-construction|101|0.86|KILOMETRE|丝路市政公司|1420|2022-09-30|4|8|0|1.06|08-22|08-24
changcheng|长城路改造|STREET_REBUILD|STREET|CHANGCHENG_ROAD|027|housing-construction|101|1.62|KILOMETRE|陇西建工集团|2180|2022-10-31|5|10|0|0.9||
jing-1|新城区经一路改造|STREET_REBUILD|STREET|JING_1_ROAD|028|housing-construction|101|1.1|KILOMETRE|丝路市政公司|1330|2022-10-31|6|10|0|1||
wei-6|新城区纬六路改造|STREET_REBUILD|STREET|WEI_6_ROAD|029|housing-construction|101|0.95|KILOMETRE|||2022-10-31|6|10|0|0||
old-estates|老旧住宅小区改造|SHANTY_RENEWAL|OLD_ESTATE||030|housing-construction|101|154|HOME|陇西建工集团|3120|2022-10-31|4|10|0|1.04||
resettlement|新建安置住房|SHANTY_RENEWAL|RESETTLEMENT||031|housing-construction|101|568|HOME|甘肃七建公司|13800|2022-12-20|5|12|0|0.82||
rural-station|农村生活垃圾中转站|RURAL_TRANSFER_STATION|WASTE_TREATMENT||032|housing-construction|101|2|SITE|洁源环境公司|1150|2022-10-31|5|10|0|0.97||
sorting|集镇生活垃圾分类收运站点|WASTE_SORTING|WASTE_TREATMENT||033|housing-construction|106|6|SITE|洁源环境公司|430|2022-09-30|5|9|0|0.94||
new-district-heating|新城区换热站改造|OTHER|HEATING_NETWORK|||housing-construction|101|6.2|KILOMETRE|县供热公司|1240|2022-10-10|6|9|0|0.8||
command-centre|数字化城市管理智能指挥中心|DIGITAL_CITY|INFORMATION_SYSTEM|COMMAND_CENTRE|071|urban-management|101|1|SITE|云山数据科技公司|1280|2022-10-31|5|10|0|0.98||
`.trim()
