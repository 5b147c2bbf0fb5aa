import { registerEnumType } from 'type-graphql'

export enum ConveniencePointLevel {
  TOWNSHIP = 'TOWNSHIP',
  VILLAGE = 'VILLAGE',
}
registerEnumType(ConveniencePointLevel, {
  name: 'ConveniencePointLevel',
  description: '乡镇便民服务中心、村（社区）便民服务点',
})

export enum PlatformFunction {
  HALL = 'HALL',
  WINDOW = 'WINDOW',
  NETWORK = 'NETWORK',
  TERMINAL = 'TERMINAL',
  CATALOGUE = 'CATALOGUE',
  AGENT = 'AGENT',
  DUTY = 'DUTY',
  EVALUATION = 'EVALUATION',
}
registerEnumType(PlatformFunction, {
  name: 'PlatformFunction',
  description: '服务场所、综合窗口、政务外网、自助终端、事项公开、帮办代办员、值班制度、好差评',
})
