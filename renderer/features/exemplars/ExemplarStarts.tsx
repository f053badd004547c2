import { Button } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { Candidate, ExemplarFilter } from '@shared/features/exemplars/exemplars.contract'
import {
  IconFileSpreadsheet,
  IconFileTypeDocx,
  IconListCheck,
  IconPlus,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CandidatesDialog } from './CandidatesDialog'
import { ExemplarDialog } from './ExemplarDialog'
import { recordPath } from './exemplar-actions'
import { exemplarsStrings as strings } from './exemplars.strings'
import { RecognitionDialog } from './RecognitionDialog'
import { recognitionStrings } from './recognition.strings'

interface Props {
  /** What leaves the screen is what it lets through. */
  readonly filter: ExemplarFilter
  /** There is none yet: paper can wait. */
  readonly isFirst?: boolean
}

type Open =
  | { readonly kind: 'candidates' | 'recognition' }
  | { readonly kind: 'new'; readonly from: Candidate | null }

/** Adding an exemplar, and taking the list to Excel and to paper. */
export function ExemplarStarts({ filter, isFirst = false }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const [, navigate] = useLocation()
  const choices = useAppQuery('exemplars.choices', {})
  const papers = usePapers(filter)
  const close = () => setOpen(null)
  const thisYear = choices.data?.thisYear
  return (
    <>
      <Button
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => setOpen({ kind: 'new', from: null })}
      >
        {strings.add}
      </Button>
      <MoreMenu
        subject={strings.title}
        actions={[
          {
            ...{ label: strings.fromRegistration, icon: IconListCheck },
            run: () => setOpen({ kind: 'candidates' }),
          },
          ...(isFirst ? [] : papers.actions),
          ...(isFirst
            ? []
            : [
                {
                  ...{ label: recognitionStrings.open, icon: IconFileTypeDocx },
                  run: () => setOpen({ kind: 'recognition' }),
                },
              ]),
        ]}
      />
      {open?.kind === 'candidates' && thisYear !== undefined && (
        <CandidatesDialog
          thisYear={thisYear}
          onClose={close}
          onChoose={(from) => setOpen({ kind: 'new', from })}
        />
      )}
      {open?.kind === 'recognition' && thisYear !== undefined && (
        <RecognitionDialog thisYear={thisYear} onClose={close} />
      )}
      {open?.kind === 'new' && thisYear !== undefined && (
        <ExemplarDialog
          start={{ year: thisYear, candidate: open.from }}
          onClose={close}
          onCreated={(id) => navigate(recordPath(id))}
        />
      )}
      {papers.pdf && (
        <PreviewDialog pdf={papers.pdf} title={strings.printTitle} onClose={papers.closePdf} />
      )}
    </>
  )
}

function usePapers(filter: ExemplarFilter) {
  const xlsx = useAppTask('exemplars.saveXlsx')
  const pages = useAppTask('exemplars.pdf')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const failed = { onError: showFailure }
  const actions = [
    {
      ...{ label: strings.saveXlsx, icon: IconFileSpreadsheet },
      run: () =>
        xlsx.mutate(filter, {
          ...failed,
          onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
        }),
    },
    {
      ...{ label: strings.print, icon: IconPrinter },
      run: () => pages.mutate(filter, { ...failed, onSuccess: setPdf }),
    },
  ]
  return { actions, pdf, closePdf: () => setPdf(null) }
}
