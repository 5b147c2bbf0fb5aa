import { benches, isBench } from './benches.ts'

/** The bench named, its lines sent to the process that asked for them. */
async function main(name: string): Promise<void> {
  if (!isBench(name)) throw new Error(`there is no bench "${name}"`)
  const lines = await benches[name]()
  process.send!(lines, () => process.exit(0))
}

void main(process.argv[2]!)
