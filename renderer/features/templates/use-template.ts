import { useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import type { TemplateRef } from '@shared/features/templates/templates.contract'
import { templatesStrings as strings } from './templates.strings'

/** The office's own Word template: opened in Word, tried out, or put aside for the built-in one. */
export function useTemplate(template: TemplateRef) {
  const editing = useAppTask('templates.edit')
  const resetting = useAppTask('templates.reset')
  const trying = useAppTask('templates.tryOut')
  const failed = { onError: showFailure }
  const reset = async () => {
    const isSure = await confirm({
      title: strings.reset,
      effect: strings.resetEffect,
      confirmLabel: strings.reset,
    })
    if (isSure) resetting.mutate(template, failed)
  }
  return {
    edit: () => editing.mutate(template, failed),
    tryOut: () => trying.mutate(template, failed),
    reset,
    isOpening: editing.isPending || trying.isPending,
  }
}
