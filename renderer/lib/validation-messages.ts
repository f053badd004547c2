import { useEffect } from 'react'
import { libStrings as strings } from './lib.strings'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** Fields that carry a sentence of ours in place of the browser's own. */
const marked = new Set<Field>()

function clearMarks(): void {
  for (const field of marked) field.setCustomValidity('')
  marked.clear()
}

function speakVietnamese({ target }: Event): void {
  if (!isField(target)) return
  if (target.validity.customError) return // the field has a sentence of its own
  target.setCustomValidity(target.validity.valueMissing ? strings.fieldMissing : strings.fieldWrong)
  marked.add(target)
}

/**
 * The browser would refuse a form in its own language, which is English on many machines. The mark
 * is lifted by the next key or click, before the form can be sent again.
 */
export function useVietnameseValidation(): void {
  useEffect(() => {
    const lifts = ['keydown', 'pointerdown', 'input'] as const
    document.addEventListener('invalid', speakVietnamese, true)
    for (const name of lifts) document.addEventListener(name, clearMarks, true)
    return () => {
      document.removeEventListener('invalid', speakVietnamese, true)
      for (const name of lifts) document.removeEventListener(name, clearMarks, true)
    }
  }, [])
}
