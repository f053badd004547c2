import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionsStrings as strings } from './decisions.strings'

/** The office's own Word template: opened in Word, or put aside for the built-in one. */
export function useTemplate(id: DecisionId) {
  const editing = useAppTask('decisions.editTemplate')
  const resetting = useAppTask('decisions.resetTemplate')
  const edit = () => editing.mutate({ id }, { onError: showFailure })
  const reset = async () => {
    const isSure = await confirm({
      title: strings.resetTemplate,
      effect: strings.resetTemplateEffect,
      confirmLabel: strings.resetTemplate,
    })
    if (!isSure) return
    resetting.mutate(
      { id },
      { onSuccess: ({ kept }) => showDone(strings.templateReset(kept)), onError: showFailure },
    )
  }
  return { edit, reset }
}
