/** What a leader asks: every target of the year with its value, its lamp and its explanation. */
export const LEADER_QUERY = `{
  targets(year: 2022, asOf: "2022-08-31") {
    code name domain direction targetValue value statisticalValue gap light deadline
    explanation { formula rule inputs { name value } records(first: 10) { totalCount nodes { id label } } toGreen }
  }
}`
