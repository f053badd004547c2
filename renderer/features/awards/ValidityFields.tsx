import { SimpleGrid } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import type { LocalDate } from '@shared/core/local-date'
import type { ReactNode } from 'react'
import { awardsStrings as strings } from './awards.strings'

interface Days {
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}

interface Props extends Days {
  readonly onChange: (days: Partial<Days>) => void
  readonly error: ReactNode
}

/** From and to, both belonging to it; either may be left blank. */
export const ValidityFields = ({ validFrom, validTo, onChange, error }: Props) => (
  <SimpleGrid cols={2} spacing="md">
    <DayField
      label={strings.validFrom}
      placeholder={strings.noDay}
      value={validFrom}
      onChange={(day) => onChange({ validFrom: day })}
    />
    <DayField
      label={strings.validTo}
      placeholder={strings.noDay}
      value={validTo}
      error={error}
      onChange={(day) => onChange({ validTo: day })}
    />
  </SimpleGrid>
)
