import { type ASTNode, GraphQLError } from 'graphql'

export interface FaultDetails {
  /** The input field at fault, by its name in the schema. */
  field?: string
  [param: string]: unknown
}

/** What a caller did wrong, as a stable code with its parameters. The words live with the console's translations. */
export class Fault extends GraphQLError {
  constructor(
    readonly code: string,
    readonly details: FaultDetails = {},
    /** Where in the question it stands, for a value that was written into it. */
    node: ASTNode | null = null,
  ) {
    super(code, { extensions: { code, ...details }, nodes: node })
  }
}
