import { CircleAlert, CircleCheck } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner.tsx'
import type { MailServerView } from '@/lib/company/mail-queries.ts'
import type { QueueState } from '@/lib/outbox/queue-state.ts'

/** Who sends, by which server, and what waits. */
export function State({ server, state }: { server: MailServerView; state: QueueState }) {
  const t = useTranslations('delivery.state')
  const format = useFormatter()
  const tested = server.testedAt ? format.dateTime(server.testedAt, { dateStyle: 'long' }) : 'never'
  const counts = [
    t('scheduled', { count: state.scheduled }),
    t('retrying', { count: state.retrying }),
    t('to-verify', { count: state.toVerify }),
  ]
  return (
    <section className="section" aria-labelledby="mail-state">
      <h2 id="mail-state">{t('title')}</h2>
      <p className="about">{t(`source.${server.source}`, { host: server.values.host, tested })}</p>
      {server.isLocked && <Banner stop>{t('locked')}</Banner>}
      {state.workers.length === 0 ? <Banner stop>{t('no-worker')}</Banner> : <Workers state={state} />}
      <p className="mt-4">
        {t('due', { count: state.due })} <span className="m2">({counts.join(', ')})</span>
      </p>
      {state.pauses.map(({ domain, until, reply }) => (
        <p className="m2 break" key={domain}>
          {t('paused', {
            domain,
            until: format.dateTime(until, { timeStyle: 'short' }),
            reply: reply ?? '–',
          })}
        </p>
      ))}
    </section>
  )
}

function Workers({ state }: { state: QueueState }) {
  const t = useTranslations('delivery.state')
  const format = useFormatter()
  return (
    <div className="tablewrap">
      <table className="table stack-m">
        <thead>
          <tr>
            <th>{t('worker')}</th>
            <th>{t('seen')}</th>
            <th>{t('version')}</th>
            <th>{t('trouble')}</th>
          </tr>
        </thead>
        <tbody>
          {state.workers.map((worker, index) => (
            <tr key={worker.id} className={worker.isAlive ? undefined : 'quiet-row'}>
              <td>{index + 1}</td>
              <td>{format.relativeTime(worker.seenAt)}</td>
              <td>
                <span className="label-m">{t('version')} </span>
                {worker.version ?? t('unknown-version')}
              </td>
              <td>
                <WorkerWords worker={worker} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WorkerWords({ worker }: { worker: QueueState['workers'][number] }) {
  const t = useTranslations('delivery.state')
  if (!worker.isAlive) return <>{t('away')}</>
  const isWell = !worker.trouble
  const Sign = isWell ? CircleCheck : CircleAlert
  return (
    <span className={isWell ? 'st ok' : 'st stop'}>
      <Sign className="i s" aria-hidden /> <span className="break">{worker.trouble ?? t('well')}</span>
    </span>
  )
}
