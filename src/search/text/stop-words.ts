import { withoutParticle } from './particles.ts';

/** Words that a question is made of and not about; in Korean without their particles and endings. */
const korean = `
그 이 저 것 거 게 수 때 데 줄 바 뿐 등 및 또 더 덜 좀 잘 못 안 왜 뭐 뭘 무엇 무슨 어떤 어떻 어떻게 어디 어느 언제 누가 누구 얼마나 몇
나 내 내가 제 제가 저는 우리 너무 아주 매우 정말 진짜 그냥 바로 이미 아직 항상 가끔 자꾸 계속 다시 먼저 혹시 만약 이렇게 그렇게 저렇게
이런 그런 저런 이것 그것 저것 이거 그거 여기 거기 그래서 그러나 그런데 그리고 하지만 또는 혹은 때문 경우 정도 방법 법 차이점 이유 까닭
의미 뜻 개념 설명 소개 정리 예제 예시 코드 사용 사용법 활용 이용 쓰기 쓰는 쓸 쓰나 쓰면 쓰는법 하기 하는 하는법 하면 하나요 하나 할 한 해 했 하고 하다
되는 되나 되나요 되면 됩 되지 됐 돼 돼요 되다 있는 있나 있나요 있다 있어 있으면 있습니다 없는 없나요 없다 없이 없어 없어요 없습니다 하지 하지만 않 않고 않으면 않는 않아 않아요 않나요 않습니다
같은 같이 싶어 싶어요 싶다 싶은 싶습니다 주세요 알려줘 알려주세요 해줘 뭔가요 뭐예요 뭐야 뭐지 무엇인가요 무엇인가 인가요 인가 인지 입니다 합니다 됩니다 나요 나와 나와요
대해 대해서 대한 관한 관련 통해 위한 위해 하려면 하려고 할때 할수 수가 게 건가요 거죠 건지 걸까요 뭐가 어떤게 모두 여러 다른 각각 대로 만큼 번 개 쪽 말 점 그대로 따라 따로 가장 함께 서로
매번 새로 오히려 갑자기 조용히 많이 조금 전부 굳이 제대로 실제로 절대 무조건 거의 점점 훨씬
`;
const english = `
a an the of to in on at by for from with without into as is are was were be been being am do does did doing done
i you we they he she it its my your our their me them this that these those there here what which who whom whose
when where why how can could should would will shall may might must not no nor or and but if then than so such
get gets getting got make makes made use uses used using way ways thing things about please want need needs
too much very many some any each every few lot just only also really still even again after before during while until
number kind named called one two first last same other new old good bad right wrong have has had happen happens
difference example examples explain explained meaning mean means definition tutorial guide learn understand
`;

/** Stop words that headings use to tell one thing from another. */
const minor = new Set(
  '여러 다른 같은 먼저 함께 서로 두 모두 번 따로 각각 없이 안 못 다시 계속 어느 어디 언제 차이 차이점 이유 까닭 예제 매번 새로 오히려 갑자기 조용히 많이 조금 전부 무조건 two several many other same without after before first'.split(
    ' ',
  ),
);

const stops = new Set(`${korean} ${english}`.split(/\s+/).filter(Boolean));

/** Whether a stop word can still help to choose between sections. */
export const isMinorWord = (word: string): boolean => minor.has(word);

/** Whether a word says nothing about the subject of a question. */
export const isStopWord = (word: string): boolean => stops.has(word);

/** A particle that leaves no doubt that a noun stands before it: `개를`, `것처럼`, but not `한도`. */
const sure = /(를|.{2})$/;

/** Whether a word that the course has not is a stop word with its particle. */
export const isStopForm = (word: string): boolean =>
  withoutParticle(word).some(
    (stem) => isStopWord(stem) && (stem.length > 1 || stem === '것' || sure.test(word.slice(1))),
  );
