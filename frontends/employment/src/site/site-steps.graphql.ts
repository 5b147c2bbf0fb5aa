import { gql } from '@tongchou/frontend-kit'

export const certifySite = gql`
  mutation CertifySite($input: CertifySiteInput!) {
    certifySite(input: $input) {
      id
      version
    }
  }
`

export const withdrawSiteCertificate = gql`
  mutation WithdrawSiteCertificate($input: WithdrawSiteCertificateInput!) {
    withdrawSiteCertificate(input: $input) {
      id
      version
    }
  }
`
