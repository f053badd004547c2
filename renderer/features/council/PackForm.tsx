import { Group, NumberInput, Stack, Text } from '@mantine/core'
import type { AgendaItem } from '@shared/features/council/council.results'
import type { KeyboardEvent } from 'react'
import classes from './Council.module.css'
import { ballotStrings as strings } from './council.votes.strings'
import type { PackDraft } from './count-draft'
import { takeUp } from './take-up'

interface PackProps {
  readonly pack: PackDraft
  readonly items: readonly AgendaItem[]
  readonly onChange: (pack: PackDraft) => void
}

/** Enter goes from figure to figure, down the list. */
export function PackForm({ pack, items, onChange }: PackProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const inputs = [...event.currentTarget.querySelectorAll('input')]
    const next = inputs[inputs.indexOf(event.target) + 1]
    if (next) takeUp(next)
  }
  return (
    <Stack gap="sm" onKeyDown={onKeyDown}>
      <Group gap="sm">
        {(['collected', 'valid'] as const).map((what) => (
          <NumberInput
            key={what}
            w={130}
            label={strings[what]}
            {...figureProps}
            value={pack[what]}
            onChange={(value) => onChange({ ...pack, [what]: figureOf(value) })}
          />
        ))}
      </Group>
      <div style={{ maxHeight: '42vh', overflow: 'auto' }}>
        <table className={classes.count}>
          <thead>
            <tr>
              <th scope="col">{strings.nominee}</th>
              <th scope="col" className={classes.number}>
                {strings.agree}
              </th>
              <th scope="col" className={classes.number}>
                {strings.disagree}
              </th>
              <th scope="col" className={classes.number}>
                {strings.blank}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              <Row key={item.id} {...{ item, index, pack, onChange }} />
            ))}
          </tbody>
        </table>
      </div>
    </Stack>
  )
}

type RowProps = Omit<PackProps, 'items'> & { readonly item: AgendaItem; readonly index: number }

function Row({ item, index, pack, onChange }: RowProps) {
  const votes = pack.votes[item.id] ?? { agree: '', disagree: '' }
  const blank = Number(pack.valid) - Number(votes.agree) - Number(votes.disagree)
  const isTyped = votes.agree !== '' || votes.disagree !== ''
  const set = (what: 'agree' | 'disagree', value: number | '') =>
    onChange({ ...pack, votes: { ...pack.votes, [item.id]: { ...votes, [what]: value } } })
  return (
    <tr>
      <td>
        <Text lineClamp={2} lh={1.4}>
          {`${index + 1}. ${item.name}`}
        </Text>
      </td>
      {(['agree', 'disagree'] as const).map((what) => (
        <td key={what} className={classes.number}>
          <NumberInput
            aria-label={(what === 'agree' ? strings.agreeOf : strings.disagreeOf)(item.name)}
            {...figureProps}
            error={isTyped && blank < 0}
            value={votes[what]}
            onChange={(value) => set(what, figureOf(value))}
          />
        </td>
      ))}
      <td className={classes.number}>
        <Text className="figures" c={blank < 0 ? 'var(--mantine-color-error)' : 'dimmed'}>
          {isTyped ? blank : ''}
        </Text>
      </td>
    </tr>
  )
}

const figureProps = {
  ...{ min: 0, max: 10_000, allowDecimal: false, allowNegative: false, hideControls: true },
} as const

const figureOf = (value: number | string): number | '' => (value === '' ? '' : Number(value))
