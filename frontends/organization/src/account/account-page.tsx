import { Facts, Lamp, Link, Outage, PageHeader, Skeleton, useAsk, useFormats, useParams } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { AccountActs } from './account-acts.tsx'
import { AccountPosts } from './account-posts.tsx'
import { AccountRoles } from './account-roles.tsx'
import { type AccountInFull, accountQuery } from './account.graphql.ts'

const list = '/m/organization/accounts'

function InFull({ account, again }: { account: AccountInFull; again: () => void }) {
  const say = useText()
  const { fullDay } = useFormats()
  return (
    <>
      <PageHeader
        title={account.name}
        note={
          <>
            <Lamp light={account.status === 'ACTIVE' ? 'GREEN' : 'UNKNOWN'} quiet /> {say(`status.${account.status}`)} ·{' '}
            <code>{account.username}</code>
          </>
        }
      >
        <Link className="button" to={list}>
          {say('back')}
        </Link>
        <AccountActs account={account} again={again} />
      </PageHeader>
      <Facts
        label={say('account.facts')}
        facts={[
          [say('account.telephone'), account.telephone],
          [say('account.password'), say(account.mustChangePassword ? 'account.mustChange' : 'account.chosen')],
          [
            say('account.factor'),
            account.secondFactorSince
              ? say('account.factorSince', { day: fullDay(account.secondFactorSince.slice(0, 10)) })
              : say('account.noFactor'),
          ],
        ]}
      />
      <AccountPosts account={account} />
      <AccountRoles account={account} />
    </>
  )
}

/** One account in full, and everything that may be done with it. */
export default function AccountPage() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ person: AccountInFull | null }>(accountQuery, { id })
  const account = asks.data?.person
  if (asks.unavailable) return <Outage name={say('accounts.title')} retry={asks.again} />
  if (asks.loading && !account) return <Skeleton rows={8} />
  if (!account)
    return (
      <>
        <PageHeader title={say('accounts.title')} />
        <p className="empty">
          {say('accounts.unknown')} <Link to={list}>{say('back')}</Link>
        </p>
      </>
    )
  return <InFull key={account.id} account={account} again={asks.again} />
}
