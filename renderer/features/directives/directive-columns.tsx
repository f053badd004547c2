import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { showPartialDate } from '@shared/core/partial-date'
import type { Directive } from '@shared/features/directives/directives.contract'
import { validities } from '@shared/features/directives/directives.kinds'
import { directivesStrings as words } from '@shared/features/directives/directives.strings'
import { directivesStrings as strings } from './directives.strings'
import { ValidityBadge } from './ValidityBadge'

const { columns: titles } = strings

export const directiveColumns: readonly Column<Directive>[] = [
  {
    key: 'number',
    title: titles.number,
    width: 150,
    value: ({ number, type }) => `${number} ${type}`,
    render: ({ number, type }) => (
      <div>
        <Text fw={500} lh={1.45} {...(number === '' && { c: 'dimmed' })}>
          {number || strings.unknownNumber}
        </Text>
        <Text size="xs" c="dimmed">
          {type}
        </Text>
      </div>
    ),
  },
  {
    key: 'title',
    title: titles.title,
    grow: 4,
    minWidth: 260,
    value: ({ title }) => title,
    render: ({ title, replacedBy }) => (
      <div>
        <Text lh={1.45} lineClamp={2}>
          {title}
        </Text>
        {replacedBy.length > 0 && (
          <Text size="xs" c="dimmed">
            {words.replacedLine(replacedBy)}
          </Text>
        )}
      </div>
    ),
  },
  { key: 'issuer', title: titles.issuer, grow: 2, minWidth: 150, value: ({ issuer }) => issuer },
  {
    key: 'issuedOn',
    title: titles.issuedOn,
    width: 142,
    value: ({ issuedOn }) => issuedOn && showPartialDate(issuedOn),
    sortKey: ({ issuedOn }) => issuedOn,
    render: ({ issuedOn }) =>
      issuedOn ? showPartialDate(issuedOn) : <Text c="dimmed">{strings.unknownDay}</Text>,
  },
  {
    key: 'validity',
    title: titles.validity,
    width: 184,
    value: ({ validity }) => validities.indexOf(validity),
    render: ({ validity }) => <ValidityBadge validity={validity} />,
  },
  {
    key: 'attachments',
    title: titles.attachments,
    width: 76,
    align: 'end',
    value: ({ attachmentCount }) => attachmentCount || null,
    sortKey: ({ attachmentCount }) => attachmentCount,
  },
]
