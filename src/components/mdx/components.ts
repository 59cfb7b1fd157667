import Activity from './Activity.astro';
import Answer from './Answer.astro';
import Erratum from './Erratum.astro';
import Fig from './Fig.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import HeaderCell from './HeaderCell.astro';
import Lab from './Lab.astro';
import Note from './Note.astro';
import Timeline from './RecordedTimeline.astro';
import Ref from './Ref.astro';
import Snippet from './Snippet.astro';
import Table from './Table.astro';

/** What a lesson can use without an import, and the elements that the site draws in its own way. */
export const mdxComponents = {
  Activity,
  Answer,
  Erratum,
  Fig,
  Lab,
  Note,
  Ref,
  Snippet,
  Timeline,
  h2: H2,
  h3: H3,
  table: Table,
  th: HeaderCell,
};
