import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props {
  readonly label?: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly width?: number
}

/** Searches the list on the page; F3 and Ctrl+F reach it, Esc empties it. Diacritics are optional. */
export function SearchField({ label = strings.search, value, onChange, width = 300 }: Props) {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isFind = event.key === 'F3' || (event.ctrlKey && event.key.toLowerCase() === 'f')
      if (!isFind || event.isComposing || event.shiftKey || event.altKey) return
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      event.preventDefault()
      ref.current?.focus()
      ref.current?.select()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <TextInput
      ref={ref}
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={strings.searchHint}
      w={width}
      value={value}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '' && !event.nativeEvent.isComposing) onChange('')
      }}
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      rightSection={
        value === '' ? null : (
          <CloseButton size="sm" aria-label={strings.clearSearch} onClick={() => onChange('')} />
        )
      }
    />
  )
}
