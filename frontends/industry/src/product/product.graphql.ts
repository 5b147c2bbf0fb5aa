import { gql } from '@tongchou/frontend-kit'

export interface ProductOutput {
  id: string
  version: number
  period: string
  product: string
  quantity: number
  unit: string
  productValue: number
}

export const productsOfQuery = gql`
  query EnterpriseProducts($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      products {
        id
        version
        period
        product
        quantity
        unit
        productValue
      }
    }
  }
`

export const keepProductOutput = gql`
  mutation KeepProductOutput($input: KeepProductOutputInput!) {
    keepProductOutput(input: $input) {
      id
      version
    }
  }
`

export interface HeatCell {
  sector: string
  enterprise: { uscc: string; name: string | null }
  product: string
  unit: string
  quantity: number
  productValue: number
  growth: number | null
}

export const heatQuery = gql`
  query ProductHeat($from: Month!, $until: Month!) {
    productHeat(from: $from, until: $until) {
      sector
      enterprise {
        uscc
        name
      }
      product
      unit
      quantity
      productValue
      growth
    }
  }
`
