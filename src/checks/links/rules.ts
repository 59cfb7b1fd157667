import { rule } from '../../curriculum/rules/rule.ts';

export const linkUnknownPage = rule({
  id: 'link/unknown-page',
  severity: 'error',
  about: 'A link within the site leads to a page that there is. Addresses end with a slash.',
  message: { en: '"{url}" is not a page of this site.', ko: '"{url}": 이 사이트에 없는 쪽입니다.' },
  hint: { en: '{guess}', ko: '{guess}' },
});

export const linkUnknownAnchor = rule({
  id: 'link/unknown-anchor',
  severity: 'error',
  about: 'A link to a place of a page leads to an id that the page has.',
  message: { en: 'There is no "#{anchor}" on {page}.', ko: '{page}에 "#{anchor}"이(가) 없습니다.' },
  hint: { en: '{guess} Anchors there: {anchors}.', ko: '{guess} 그 쪽에 있는 것: {anchors}.' },
});

export const linkOtherLanguage = rule({
  id: 'link/other-language',
  severity: 'warning',
  about: 'A link stays in the language of its page where that page has a twin.',
  message: { en: '"{url}" leads to the other language.', ko: '"{url}": 다른 언어의 쪽으로 갑니다.' },
  hint: {
    en: 'Link to "{better}", or use [[…]], which keeps the language.',
    ko: '"{better}"로 잇거나, 언어를 지켜 주는 [[…]]를 쓰세요.',
  },
});

export const linkRelative = rule({
  id: 'link/relative',
  severity: 'error',
  about:
    'Links are absolute paths of the site or references `[[…]]`: a relative one breaks with the trailing slash or the base path.',
  message: {
    en: '"{url}" is a relative link; where it leads depends on the address of the page.',
    ko: '"{url}": 상대 주소라서 쪽의 주소에 따라 다른 곳으로 갑니다.',
  },
  hint: { en: 'Write {better}.', ko: '다음과 같이 쓰세요: {better}' },
});

export const linkLocal = rule({
  id: 'link/local',
  severity: 'error',
  about: 'A link leads to a page of the site by its path, not to the machine on which the site was written.',
  message: {
    en: '"{url}" leads to the machine of its author.',
    ko: '"{url}": 글쓴이의 컴퓨터로 가는 주소입니다.',
  },
  hint: { en: 'Write "{better}".', ko: '"{better}"라고 쓰세요.' },
});

export const linkInsecure = rule({
  id: 'link/insecure',
  severity: 'warning',
  about: 'Links to other sites use https.',
  message: { en: '"{url}" does not use https.', ko: '"{url}": https를 쓰지 않습니다.' },
  hint: { en: 'Use "{better}".', ko: '"{better}"를 쓰세요.' },
});

export const linkVague = rule({
  id: 'link/vague-text',
  severity: 'warning',
  about:
    'The words of a link say where it leads: screen readers list links without the sentence around them.',
  message: {
    en: '"{text}" does not say where the link leads.',
    ko: '"{text}": 어디로 가는 링크인지 알 수 없습니다.',
  },
  hint: { en: 'Use the title of the page it leads to.', ko: '이어지는 쪽의 제목을 쓰세요.' },
});

export const linkScheme = rule({
  id: 'link/forbidden-scheme',
  severity: 'error',
  about: 'Links use https or mailto, never a scheme that runs code or reads files.',
  message: { en: 'Links with "{scheme}" are not allowed.', ko: '"{scheme}" 링크는 쓸 수 없습니다.' },
  hint: { en: 'Use an https address or a page of this site.', ko: 'https 주소나 이 사이트의 쪽을 쓰세요.' },
});

export const linkMalformed = rule({
  id: 'link/malformed',
  severity: 'error',
  about: 'A link has an address that can be read.',
  message: { en: '"{url}" is not an address.', ko: '"{url}": 주소가 아닙니다.' },
  hint: {
    en: 'Write a path of this site, an https address or [[…]].',
    ko: '이 사이트의 경로나 https 주소나 [[…]]를 쓰세요.',
  },
});
