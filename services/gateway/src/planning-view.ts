import {
  type ASTNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  Kind,
  print,
  type ScalarTypeDefinitionNode,
  visit,
} from 'graphql'

/** Types by which the composition itself speaks: the planner reads their values. */
const isOfComposition = (name: string): boolean => name.startsWith('join__') || name.startsWith('link__')

const isArgumentOfField = (ancestors: readonly (ASTNode | readonly ASTNode[])[]): boolean =>
  ancestors.some((one) => 'kind' in one && one.kind === Kind.FIELD_DEFINITION)

/**
 * A supergraph as the planner needs it: which service has which field of which type. Descriptions, arguments, inputs and the
 * values of enums are for the validation that comes before, and weigh as much again in the planner's memory.
 */
export function planningView(supergraph: DocumentNode): string {
  const lighter = visit(supergraph, {
    enter(node, _key, _parent, _path, ancestors) {
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && !isOfComposition(node.name.value)) return null
      if (node.kind === Kind.INPUT_VALUE_DEFINITION && isArgumentOfField(ancestors)) return null
      if (node.kind === Kind.ENUM_TYPE_DEFINITION && !isOfComposition(node.name.value)) return leafOf(node)
      return 'description' in node && node.description ? { ...node, description: undefined } : undefined
    },
  })
  return print(lighter)
}

/** To the planner an enum is a leaf like any other. */
const leafOf = ({ name, directives = [] }: EnumTypeDefinitionNode): ScalarTypeDefinitionNode => ({
  kind: Kind.SCALAR_TYPE_DEFINITION,
  name,
  directives: directives.filter((directive) => directive.name.value === 'join__type'),
})
