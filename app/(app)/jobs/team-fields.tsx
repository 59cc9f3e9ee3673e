import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/field.tsx'
import type { Colleague } from '@/lib/jobs/queries.ts'

type Props = {
  colleagues: Colleague[]
  managerId: string
  memberIds: string[]
  onChange: (changes: { managerId?: string; memberIds?: string[] }) => void
}

/** Who leads the job, and who is on it. */
export function TeamFields({ colleagues, managerId, memberIds, onChange }: Props) {
  const t = useTranslations('jobs.form')
  const common = useTranslations('common')
  const toggle = (id: string, isOn: boolean) =>
    onChange({ memberIds: isOn ? [...memberIds, id] : memberIds.filter((one) => one !== id) })
  return (
    <>
      <SelectField
        label={t('manager')}
        value={managerId}
        onChange={(event) => onChange({ managerId: event.target.value })}
      >
        <option value="">{t('no-manager')}</option>
        {colleagues.map((colleague) => (
          <option key={colleague.id} value={colleague.id}>
            {colleague.name}
          </option>
        ))}
      </SelectField>
      <fieldset className="wide">
        <legend className="lab">{t('members')}</legend>
        <p className="hint">{colleagues.length > 1 ? t('members-hint') : t('no-members')}</p>
        <ul className="members">
          {colleagues.map(({ id, name, role }) => (
            <li key={id}>
              <label className="row">
                <input
                  className="cb"
                  type="checkbox"
                  checked={memberIds.includes(id) || managerId === id}
                  disabled={managerId === id}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {name}
                <span className="m3 t12">{common(`role.${role}`)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  )
}
