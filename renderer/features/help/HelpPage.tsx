import { Button, Group, Text, Title } from '@mantine/core'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import type { HelpPage as HelpPageText } from '@shared/features/help/help.model'
import { findHelpPage, helpPages } from '@shared/features/help/help.pages'
import { type HelpHit, searchHelp } from '@shared/features/help/help.search'
import { IconArrowRight, IconHelp } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { Link, useParams } from 'wouter'
import classes from './Help.module.css'
import { HelpPaper } from './HelpPaper'
import { HelpText, sectionId } from './HelpText'
import { helpStrings as strings } from './help.strings'

/** Trợ giúp: all pages with a search over them on the left, the page in hand on the right. */
export function HelpPage() {
  const { page: id } = useParams<{ page?: string }>()
  const page = id === undefined ? helpPages[0] : findHelpPage(id)
  const [text, setText] = useState('')
  const [section, setSection] = useState<number | null>(null)
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={<HelpPaper pageId={null} />}
      />
      <div className={classes.layout}>
        <div className={classes.side}>
          <SearchField label={strings.search} value={text} onChange={setText} width={288} />
          {text.trim() === '' ? (
            <Contents current={page?.id} onGo={() => setSection(null)} />
          ) : (
            <Hits hits={searchHelp(helpPages, text)} text={text} onGo={setSection} />
          )}
        </div>
        <Article key={page?.id} page={page} section={section} />
      </div>
    </Page>
  )
}

interface ContentsProps {
  readonly current: string | undefined
  readonly onGo: () => void
}

function Contents({ current, onGo }: ContentsProps) {
  return (
    <ul className={classes.list} aria-label={strings.pages}>
      {helpPages.map(({ id, title }) => (
        <li key={id}>
          <Link
            href={`/tro-giup/${id}`}
            className={classes.link}
            aria-current={id === current ? 'page' : undefined}
            onClick={onGo}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface HitsProps {
  readonly hits: readonly HelpHit[]
  readonly text: string
  readonly onGo: (section: number | null) => void
}

function Hits({ hits, text, onGo }: HitsProps) {
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {hits.length === 0 ? strings.nothing(text.trim()) : strings.found(hits.length)}
      </Text>
      <ul className={classes.list} aria-label={strings.found(hits.length)}>
        {hits.map(({ page, section, excerpt }) => (
          <li key={`${page.id} ${section?.title}`}>
            <Link
              href={`/tro-giup/${page.id}`}
              className={classes.link}
              onClick={() => onGo(section && page.sections.indexOf(section))}
            >
              {section ? `${page.title} – ${section.title}` : page.title}
              <span className={classes.excerpt}>{excerpt}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ArticleProps {
  readonly page: HelpPageText | undefined
  /** The section a search led to. */
  readonly section: number | null
}

function Article({ page, section }: ArticleProps) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (section === null) return
    ref.current?.querySelector(`#${sectionId(section)}`)?.scrollIntoView({ block: 'start' })
  }, [section])
  if (!page) return <EmptyState icon={IconHelp} title={strings.noPage} />
  const screen = page.screens.find((pattern) => !pattern.includes(':'))
  return (
    <article ref={ref} className={classes.article} aria-label={page.title}>
      <div className={classes.articleHead}>
        <Title order={2}>{page.title}</Title>
        <Group gap="xs" wrap="nowrap" flex="none">
          <HelpPaper pageId={page.id} />
          {screen && !screen.startsWith('/tro-giup') && (
            <Button
              component={Link}
              href={screen}
              variant="default"
              rightSection={<IconArrowRight size={18} stroke={1.75} aria-hidden />}
            >
              {strings.openScreen}
            </Button>
          )}
        </Group>
      </div>
      <HelpText page={page} />
    </article>
  )
}
