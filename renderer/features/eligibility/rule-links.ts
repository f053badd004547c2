import type { RowLink } from '@shared/features/eligibility/eligibility.facts'

/** The screen a row comes from. */
export function pathOf(link: RowLink): string {
  switch (link.to) {
    case 'person':
      return `/ca-nhan/${link.id}`
    case 'organisation':
      return `/to-chuc/${link.id}`
    case 'campaign':
      return `/phong-trao/${link.id}`
    case 'round':
      return `/ho-so/${link.id}`
    case 'decision':
      return `/quyet-dinh/${link.id}`
    case 'exemplar':
      return `/dien-hinh/ho-so/${link.id}`
    case 'ratings':
      return '/xep-loai'
  }
}
