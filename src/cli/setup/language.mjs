// POSIX order: LC_ALL overrules LC_MESSAGES, which overrules LANG.
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** The language of whoever reads the terminal. @type {'ko' | 'en'} */
export const language = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en';
