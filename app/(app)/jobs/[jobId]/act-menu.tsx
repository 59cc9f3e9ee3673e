import { useTranslations } from 'next-intl'
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import type { Owner } from './load.ts'

export type AskedMenu = { kind: 'card' | 'move' | 'assign'; ids: string[]; anchor: HTMLElement }

export type Choice =
  | { kind: 'open' | 'refuse' | 'assign-dots' | 'withdraw' | 'hire' }
  | { kind: 'move'; stageId: string }
  | { kind: 'assign'; ownerId: string | null }

type Props = {
  asked: AskedMenu | null
  stages: { id: string; name: string }[]
  /** Where the one person that is meant stands; null for several. */
  currentStageId: string | null
  owners: Owner[]
  mayRefuse: boolean
  onChoose: (choice: Choice) => void
  onClose: () => void
}

/** The one menu of a board: it opens beside the card or the button that asked for it. */
export function ActMenu({ asked, stages, currentStageId, owners, mayRefuse, onChoose, onClose }: Props) {
  const t = useTranslations('board.menu')
  if (!asked) return null
  const choices = new Map<string, Choice>()
  const item = (id: string, text: string, choice: Choice, isDisabled = false) => {
    choices.set(id, choice)
    return (
      <MenuItem key={id} id={id} textValue={text} isDisabled={isDisabled}>
        {text}
      </MenuItem>
    )
  }
  const stageItems = () =>
    stages.map(({ id, name }) => {
      const isHere = id === currentStageId
      const choice: Choice = { kind: 'move', stageId: id }
      return item(`stage ${id}`, isHere ? t('here', { stage: name }) : name, choice, isHere)
    })
  return (
    <Popover
      className="menu-pop"
      triggerRef={{ current: asked.anchor }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
    >
      <Menu
        className="menu"
        aria-label={asked.kind === 'card' ? t('title') : t(asked.kind)}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => {
          const choice = choices.get(String(key))
          if (choice) onChoose(choice)
        }}
      >
        {asked.kind === 'card' && (
          <MenuSection aria-label={t('title')}>
            {item('open', t('open'), { kind: 'open' })}
            {mayRefuse && item('refuse', t('refuse'), { kind: 'refuse' })}
          </MenuSection>
        )}
        {asked.kind !== 'assign' && (
          <MenuSection>
            <Header>{t('move')}</Header>
            {stageItems()}
          </MenuSection>
        )}
        {asked.kind === 'card' && (
          <MenuSection aria-label={t('assign')}>
            {item('assign-dots', t('assign-dots'), { kind: 'assign-dots' })}
            {item('withdraw', t('withdraw'), { kind: 'withdraw' })}
            {item('hire', t('hire'), { kind: 'hire' })}
          </MenuSection>
        )}
        {asked.kind === 'assign' && (
          <MenuSection>
            <Header>{t('assign')}</Header>
            {owners.map(({ id, name }) => item(`owner ${id}`, name, { kind: 'assign', ownerId: id }))}
            {item('nobody', t('nobody'), { kind: 'assign', ownerId: null })}
          </MenuSection>
        )}
      </Menu>
    </Popover>
  )
}
