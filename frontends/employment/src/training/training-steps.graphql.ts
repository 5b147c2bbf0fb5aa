import { gql } from '@tongchou/frontend-kit'

export const startTrainingClass = gql`
  mutation StartTrainingClass($input: TrainingStepInput!) {
    startTrainingClass(input: $input) {
      id
      version
    }
  }
`

export const graduateTrainingClass = gql`
  mutation GraduateTrainingClass($input: TrainingStepInput!) {
    graduateTrainingClass(input: $input) {
      id
      version
    }
  }
`

export const subsidiseTrainingClass = gql`
  mutation SubsidiseTrainingClass($input: SubsidiseTrainingInput!) {
    subsidiseTrainingClass(input: $input) {
      id
      version
    }
  }
`
