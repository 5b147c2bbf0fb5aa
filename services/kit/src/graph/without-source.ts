import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

interface FromSource {
  astNode?: unknown
  extensionASTNodes?: unknown
}

const forget = (part: FromSource): void => {
  part.astNode = undefined
  if (part.extensionASTNodes) part.extensionASTNodes = []
}

/**
 * Lets go of the syntax trees that a schema was built from: answering needs types, not the text that they came from, and
 * a tree weighs more than its schema.
 */
export function withoutSource(schema: GraphQLSchema): GraphQLSchema {
  const forgetArguments = (args: readonly GraphQLArgument[]) => args.forEach((each) => forget(each as FromSource))
  forget(schema as FromSource)
  for (const directive of schema.getDirectives()) {
    forget(directive as FromSource)
    forgetArguments(directive.args)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    forget(type as FromSource)
    if (isEnumType(type)) type.getValues().forEach((value) => forget(value as FromSource))
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach((field) => forget(field as FromSource))
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      forget(field as FromSource)
      forgetArguments(field.args)
    }
  }
  return schema
}
