package glossator.glossary;

import java.util.Set;

/**
 * Very frequent words, and words that look like forms of others, by language. A form that is one of them is never made up;
 * an author may still write one.
 */
final class StopWords {
    static final Set<String> ENGLISH = Names.words("""
            the a an and or but if of in on at to for from by with as is are was were be been being am do does did done has
            have had having can could may might must shall should will would not no nor so than then that this these those
            there here where when why how what which who whom whose it its he him his she her hers they them their we us our
            you your i me my mine one ones all any both each few more most other others some such only own same too very just
            now also about above after again against before below between during further into off once out over through under
            until up down because while go goes going went gone get gets got make makes made take takes took use used using
            see seen say says said let lets put set resign recreation recover reform resent coop might mean means new news
            resort present reserve uses cans wills react retire remark resource relay report reply recount return result""");

    static final Set<String> SPANISH = Names.words("""
            el la los las lo un una unos unas de del al a en con por para sin sobre entre y e o u que se su sus le les me te
            nos os mi mis tu tus es son fue ser era eran está están estar hay ha han no sí si ya más muy como cuando donde
            pero este esta estos estas ese esa esos esas eso esto todo toda todos todas otro otra otros otras cada mismo misma
            mismos mismas tan también hasta desde porque antes entonces cual cuales quien quienes uno dos tres sea sean tiene
            tienen puede pueden hace hacer bien vez veces parte partes así aún solo sólo dado dados usa usan modos luego""");

    static final Set<String> FRENCH = Names.words("""
            le la les un une des de du au aux à en dans par pour sur sous avec sans entre et ou mais donc or ni car que qui
            quoi dont où ce cet cette ces se sa son ses leur leurs mon ma mes ton ta tes notre nos votre vos il elle ils elles
            on nous vous je tu me te lui y ne pas plus moins très bien aussi comme si est sont été être était ont a as avoir
            avait fait faire peut peuvent tout tous toute toutes autre autres même mêmes quel quels quelle quelles alors après
            avant cas fois non oui dès lors puis sera soit cela ceux celle celles dit deux trois ici vers tel telle tels""");

    static final Set<String> ITALIAN = Names.words("""
            il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli
            alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o ma se
            che chi cui non più meno molto anche come quando dove questo questa questi queste quello quella quelli quelle ci
            si mi ti vi ne lui lei loro noi voi io suo sua suoi sue è sono era erano essere stato stata stati state ha hanno
            avere può possono fa fare tutto tutta tutti tutte altro altra altri altre ogni stesso stessa stessi stesse dato
            così già poi prima dopo volta volte modo parte verso base ora ancora solo sola soli sole
            sempre oltre grazie""");

    static final Set<String> PORTUGUESE = Names.words("""
            o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre e ou
            mas que se quem qual quais quando onde como não sim mais menos muito muita muitos muitas também já só ainda este
            esta estes estas esse essa esses essas isso isto aquele aquela ele ela eles elas seu sua seus suas meu minha nosso
            nossa lhe me te é são foi era ser estar está estão tem têm ter há pode podem faz fazer todo toda todos todas outro
            outra outros outras cada mesmo mesma mesmos mesmas até desde porque antes então vez vezes parte partes forma dado
            após bem pois tal tais uso usa usam""");

    static final Set<String> GERMAN = Names.words("""
            der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass ob als wie wo wer was ist sind
            war waren sein seine seinen seiner bin bist wird werden wurde hat haben hatte kann können muss müssen soll sollen
            will nicht kein keine nur noch schon auch sehr mehr hier da dort dann so in im an am auf aus bei mit nach von vom zu
            zum zur über unter vor für durch gegen ohne um bis er sie es wir ihr ich du mich dich sich uns euch ihm ihn ihnen
            mein dein unser euer dieser diese dieses diesen diesem jeder jede jedes alle alles anderen andere ganz""");

    static final Set<String> DUTCH = Names.words("""
            de het een en of maar als dat die dit deze van in op aan met voor door over onder naar uit bij tot om te ten ter er
            is zijn was waren wordt worden werd heeft hebben had kan kunnen moet moeten zal zullen wil niet geen ook nog al dan
            zo wel meer meest zeer hier daar waar wie wat hoe ik je jij hij zij ze we wij u hem haar hun ons mijn jouw uw elk
            elke alle alles ander andere anderen zelf zelfs dus want omdat hele gaan gaat laten laat staan doen doet""");

    static final Set<String> RUSSIAN = Names.words("""
            и в во на с со к ко по о об от до из за под над при для без через между не ни но а да или если что чтобы как так
            же ли бы это этот эта эти этого этому этим этих тот та те того тому тем тех то он она оно они его ее их ему ей им
            ними ней нем я мы вы ты мне нас вас нам вам быть был была было были есть будет будут может могут также тоже уже
            еще только очень более менее когда где там тут здесь который которая которое которые которых весь вся все всех
            всем всего свой своя свое свои себя один одна одно одни два три раз раза разы сам сама само сами другой другие
            после перед том потом затем чем него нее них день дня часть части меня тебя кто чего кого""");

    static final Set<String> UKRAINIAN = Names.words("""
            і й та в у на з із зі до по о про від за під над при для без через між не ні але а чи або якщо що щоб як так же би
            це цей ця ці цього цьому цим цих той те ті того тому тим тих то він вона воно вони його її їх йому їй їм я ми ви ти
            мені нас вас нам вам бути був була було були є буде будуть може можуть також теж вже ще тільки дуже більш менш коли
            де там тут який яка яке які яких весь вся все всі всіх всім свій своя своє свої себе один одна одне два три раз""");

    static final Set<String> POLISH = Names.words("""
            i w we na z ze do po o od za pod nad przy dla bez przez między nie ani ale a lub albo jeśli że żeby jak tak się to
            ten ta te tego temu tym tych ci on ona ono oni one jego jej ich jemu im nim niej nich ja my wy ty mnie nas was nam
            wam być był była było były jest są będzie będą może mogą także też już jeszcze tylko bardzo więcej mniej kiedy gdzie
            tam tu który która które których wszystko wszystkie swój swoja swoje jeden jedna jedno dwa trzy raz razy sam sama
            samo inny inna inne czym tej tą tę co czy oraz poda""");

    static final Set<String> GREEK = Names.words("""
            ο η το οι τα του της των τον την τους τις ένας μια ένα και ή αλλά αν ότι που πως πώς πού να θα δεν μη μην με σε για
            από προς κατά χωρίς μετά πριν είναι ήταν έχει έχουν αυτός αυτή αυτό αυτοί αυτές αυτά όλα όλοι όλες κάθε άλλο άλλη
            άλλα πιο πολύ ποτέ πότε όπως όταν εδώ εκεί μόνο""");

    static final Set<String> TURKISH = Names.words("""
            ve veya ya da de ki mi mı mu mü bir bu şu o ile için gibi kadar daha en çok az ama fakat ancak eğer çünkü ne nasıl
            neden nerede kim hangi her hiç tüm bütün bazı diğer başka aynı ben sen biz siz onlar bunlar bunu onu buna ona bunda
            onda var yok değil olan olarak olur oldu olması sonra önce göre üzere ise iken böyle şöyle öyle yani hem şey şeyi
            yana yanı yanda yandan altı altında üstü üstünde içi içinde dışı kendi biri birine ayrıca adı""");

    static final Set<String> ARABIC = Names.words("""
            في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت يكون أن إن لا ما لم لن قد كل بعض غير بين بعد
            قبل عند حتى إذا أو ثم كما أي به بها له لها فيه فيها منه منها ولا وما وهو وهي لكن ولكن وقد فقد كذلك لذلك بذلك ولم
            ومن وفي وعلى وإن وأن بأن لأن فإن وكان وكل والتي والذي بكل لكل""");

    static final Set<String> PERSIAN = Names.words("""
            و در به از که این آن را با است برای یک بر تا هم نیز یا اما اگر هر همه هیچ دیگر خود شده شود می باشد بود نه چه چون
            بین پس پیش روی زیر ما شما او آنها ایشان کرد کند دارد های ها ای""");

    static final Set<String> URDU = Names.words("""
            اور کے کی کا کو میں سے نے پر ہے ہیں تھا تھے تھی یہ وہ اس ان جو کہ ایک بھی تو ہی نہیں کر کیا گیا ہو ہوا ہوئے لیے
            ساتھ بعد پہلے یا لیکن اگر جب تک""");

    static final Set<String> HEBREW = Names.words("""
            של את על אל עם אם או כי לא גם זה זו זאת אלה הם הן הוא היא אני אנחנו אתה אתם יש אין היה היתה היו להיות כל כמו אבל רק
            עוד מאוד בין אחרי לפני כאשר אשר מה מי איך לכן שלא ולא שהוא שהיא שזה בכל לכל מכל הכל שלו שלה שלהם""");

    static final Set<String> HINDI = Names.words("""
            के का की को में से ने पर है हैं था थे थी यह वह इस उस जो कि और एक भी तो ही नहीं कर किया गया हो हुआ हुए लिए साथ बाद
            पहले या लेकिन अगर जब तक ये वे इन उन अपने अपनी अपना होता होती होते सकता सकते सकती""");

    static final Set<String> BENGALI = Names.words("""
            এবং ও বা কিন্তু যদি তবে যে যা এই সেই এটি এর তার তাদের একটি এক করে করা হয় হয়ে থেকে জন্য সঙ্গে সাথে মধ্যে পরে আগে
            না নয় কি কে কোন সব আর তা তাই দিয়ে""");

    static final Set<String> CHINESE = Names.words("的 了 是 在 和 与 或 有 不 也 就 都 而 及 着 这 那 我 你 他 她 它 们 一个 可以 进行");

    static final Set<String> JAPANESE = Names.words("する ある いる なる こと もの ため よう これ それ あれ この その あの また など および または");

    static final Set<String> KOREAN = Names.words("그 이 저 것 수 등 및 또는 그리고 하지만 있는 하는 되는 위한 대한 통해 모든 다른 같은");

    static final Set<String> VIETNAMESE = Names.words("""
            và hoặc của là có không được trong trên dưới với cho từ đến đi ra vào này kia đó các những một hai khi nếu thì mà
            như cũng đã đang sẽ bị bởi vì nên để tại theo về sau trước mỗi mọi rất hơn nhất ở người ta cái con việc the as go
            in on or""");

    static final Set<String> INDONESIAN = Names.words("""
            dan atau yang di ke dari pada untuk dengan oleh sebagai adalah ialah ini itu tidak bukan akan telah sudah sedang
            dapat bisa harus juga saja hanya lebih sangat paling jika bila maka karena saat ketika agar serta dalam luar atas
            bawah antara setelah sebelum semua setiap para suatu sebuah seorang kami kita mereka dia anda saya kamu aku adanya
            hanyalah apakah bagaimana akankah ilmu ibuku buku bahkan sekolah""");

    private StopWords() {}
}
