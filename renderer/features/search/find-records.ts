import { call } from '@renderer/lib/api'
import type { RecordHit } from '@shared/features/search/search.contract'
import { searchGroups } from './search.strings'

/** The office's records for the quick search, each with the page that shows it. */
export async function findRecords(text: string) {
  const hits = await call('search.find', { text })
  return hits.map((hit) => ({
    id: `${hit.kind} ${hit.id}`,
    group: searchGroups[hit.kind],
    title: hit.title,
    description: hit.description,
    path: pathOf(hit),
  }))
}

export function pathOf({ kind, id, parentId, title }: RecordHit): string {
  switch (kind) {
    case 'organisation':
      return `/to-chuc/${id}`
    case 'person':
      return `/ca-nhan/${id}`
    case 'directive':
      return `/van-ban/${id}`
    case 'exemplar':
      return `/dien-hinh/ho-so/${id}`
    case 'campaign':
      return `/phong-trao/${id}`
    case 'target':
      return `/chi-tieu/${id}`
    case 'work':
      return `/dau-viec?item=${id}`
    case 'registration':
      return `/dang-ky/phieu/${id}`
    case 'pledge':
      return `/giao-uoc/${id}`
    case 'duty':
      return '/bao-cao-dinh-ky'
    case 'event':
      return `/lich?event=${id}`
    case 'round':
      return `/ho-so/${id}`
    case 'meeting':
      return `/hop-xet/${id}`
    case 'decision':
      return `/quyet-dinh/${id}`
    case 'nomination':
      return `/ho-so/${parentId}?${new URLSearchParams({ text: title })}`
    case 'design':
      return `/in-giay-khen/bo-cuc/${id}`
    case 'run':
      return `/in-giay-khen?decision=${parentId}`
    case 'ceremony':
      return `/le-trao/${id}`
    case 'award':
      // Without a decision it stands in one of the older books.
      return parentId === null ? '/so-khen-thuong?older' : `/quyet-dinh/${parentId}`
  }
}
