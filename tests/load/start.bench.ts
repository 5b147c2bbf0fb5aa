import { DEMO_PASSWORD, inRoom, startCounty } from '../support/county-process.ts'
import { atMost, type Line } from './measure.ts'

/** What a newcomer waits for once everything is built and installed, and what the county weighs. */
export async function startBench(): Promise<Line[]> {
  return inRoom(async (folder) => {
    const first = await startCounty(folder)
    const signIn = {
      query: `mutation { signIn(input: { username: "leader", password: "${DEMO_PASSWORD}" }) { accessToken } }`,
    }
    await fetch(`${first.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signIn),
    })
    const resident = first.residentMb()
    await first.stop()
    const again = await startCounty(folder)
    await again.stop()
    return [
      atMost('start to ready, loading the demo county', first.seconds, 's', 'empty data folder, everything built', 8),
      atMost('start to ready, data there', again.seconds, 's', 'the same folder again', 8),
      atMost(
        'resident memory after the demo has loaded',
        resident,
        'MB',
        'all services and the gateway in one process',
        250,
      ),
    ]
  })
}
