import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { certificatesStrings as strings } from './certificates.strings'

/** Printing and saving of one run; a failure is told where the clerk is looking. */
export function useCertificateFiles(decisionId: DecisionId) {
  const saving = useAppTask('certificates.savePdf')
  const printing = useAppTask('certificates.print')
  const save = () =>
    saving.mutateAsync({ decisionId }).then(({ name }) => {
      if (name !== null) showDone(strings.saved(name))
    }, showFailure)
  const print = () => printing.mutateAsync({ decisionId }).catch(showFailure)
  const busy = saving.isPending ? 'save' : printing.isPending ? 'print' : null
  return { save, print, busy }
}
