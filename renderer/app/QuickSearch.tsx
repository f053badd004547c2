import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { fold } from '@shared/core/vietnamese-fold'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { appStrings as strings } from './app.strings'
import classes from './QuickSearch.module.css'
import type { AppRoute, SearchHit } from './routes'

interface Props {
  readonly routes: readonly AppRoute[]
  readonly findRecords: ((text: string) => Promise<readonly SearchHit[]>) | null
}

const pauseInTypingMs = 120

/** Ctrl+K: pages by name, and records by whatever the features look through; diacritics optional. */
export function QuickSearch({ routes, findRecords }: Props) {
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), pauseInTypingMs)
  const records = useQuery({
    queryKey: ['quick search', settled],
    queryFn: () => findRecords?.(settled) ?? [],
    enabled: findRecords !== null && settled !== '',
    placeholderData: keepPreviousData,
  })
  const hits = [...pagesNamed(text, routes), ...(text.trim() === '' ? [] : (records.data ?? []))]

  return (
    <Spotlight.Root
      query={text}
      onQueryChange={setText}
      shortcut="mod + K"
      tagsToIgnore={[]} // from inside a text field too
      scrollable
      maxHeight={420}
      size={620}
      centered={false}
      yOffset={72}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      title={strings.search}
      classNames={classes}
    >
      <Spotlight.Search
        placeholder={strings.searchPlaceholder}
        aria-label={strings.search}
        leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
      />
      <HitList {...{ hits, text }} />
    </Spotlight.Root>
  )
}

function HitList({ hits, text }: { readonly hits: readonly SearchHit[]; readonly text: string }) {
  const [, navigate] = useLocation()
  const words = text.trim()
  return (
    <Spotlight.ActionsList>
      {hits.length === 0 && (
        <Spotlight.Empty>
          {words === '' ? strings.searchBlank : strings.searchNothing(words)}
        </Spotlight.Empty>
      )}
      {groupHits(hits).map(([group, members]) => (
        <Spotlight.ActionsGroup key={group} label={group}>
          {members.map((hit) => (
            <Spotlight.Action key={hit.id} onClick={() => navigate(hit.path)}>
              <Hit hit={hit} />
            </Spotlight.Action>
          ))}
        </Spotlight.ActionsGroup>
      ))}
    </Spotlight.ActionsList>
  )
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  return (
    <div>
      <Text size="sm">{hit.title}</Text>
      {hit.description && (
        <Text size="xs" c="dimmed">
          {hit.description}
        </Text>
      )}
    </div>
  )
}

function pagesNamed(text: string, routes: readonly AppRoute[]): readonly SearchHit[] {
  const words = fold(text).split(' ')
  return routes
    .filter(({ menu, label }) => menu && words.every((word) => fold(label).includes(word)))
    .map(({ path, label }) => ({ id: `page ${path}`, group: strings.pages, title: label, path }))
}

function groupHits(
  hits: readonly SearchHit[],
): readonly (readonly [string, readonly SearchHit[]])[] {
  return [...Map.groupBy(hits, ({ group }) => group)]
}
