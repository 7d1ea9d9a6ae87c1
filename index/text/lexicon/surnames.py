"""Common family names, folded, by the languages they are at home in."""

from __future__ import annotations

CHINESE = frozenset(
    "ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chong chou chu cui dai "
    "dan dang deng di diao ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan gui guo "
    "hai han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kou kuang lai lan "
    "lang lei leng li lian liang liao lin ling liu long lou lu lü luan luo lv ma man mao mei men meng mi miao "
    "min ming mo mou mu ni nie ning niu ou ouyang pan pang pei peng pi ping pu qi qian qiang qiao qin qiu qu "
    "quan ran rao ren rong ruan rui sang sha shan shang shao she shen sheng shi shu shuai shui sima situ song "
    "su sui sun suo tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing "
    "xiong xu xuan xue xun yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao "
    "zhen zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo chan cheung chiang chow chiu choi fung ho "
    "hsieh hsu hung kwok kwan lam lau lee leung lo mak ng poon siu tam tsai tsang tse tsui wong yam yau yeung "
    "yip yuen yeh tseng chien chin hsiao lien pao soong tung".split()
)

# So common that the name alone tells nothing about who is meant.
COMMON = frozenset(
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie "
    "han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye "
    "yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu "
    "qin gu hou shao meng long wan duan lei qian yin lai sato suzuki takahashi tanaka ito watanabe yamamoto "
    "nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori "
    "ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii "
    "kim lee park choi jung cho yoon jang lim smith johnson williams brown jones miller davis wilson anderson "
    "taylor thomas moore martin jackson thompson white harris clark lewis robinson walker hall young allen king "
    "wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker "
    "collins edwards stewart morris rogers reed cook morgan bell murphy garcia martinez rodriguez hernandez "
    "lopez gonzalez perez sanchez ramirez nguyen tran singh kumar khan ahmed ali sharma patel muller schmidt "
    "schneider fischer weber meyer wagner becker ivanov petrov cohen levy silva santos".split()
)

JAPANESE = frozenset(
    "abe adachi aizawa akagi akamatsu akita akiyama amano amari ando aoki aoyama arai araki aso asada asai "
    "asakawa azuma baba chiba doi ebihara edano endo eto fujii fujikawa fujimoto fujimura fujisaki fujita "
    "fujiwara fukuda fukui fukushima fukuyama furukawa furuta furuya goto hagiuda hamada hamaguchi hanada hara "
    "harada hasegawa hashimoto hata hatano hatoyama hattori hayakawa hayashi higashi higuchi hino hirai hirano "
    "hirata hirayama hirose hisada honda hori horie horiuchi hoshino hosoda hosokawa hosoya ichikawa ide iida "
    "iijima ikeda imai imamura inada inagaki inoguchi inose inoue ishiba ishida ishiguro ishihara ishii "
    "ishikawa ishimoto ito iwai iwamoto iwasaki iwata iwaya izumi kajiyama kamada kamei kamikawa kamiya kan "
    "kanai kanda kaneko kanno kasai kase kataoka katayama kato kawada kawaguchi kawai kawakami kawamura kawano "
    "kawasaki kawashima kawata kihara kikuchi kimura kinoshita kishi kishida kitagawa kitamura kitaoka kiuchi "
    "kobayashi kodama koga koike koizumi kojima komatsu komiya komori komura kondo kono konishi kosaka koyama "
    "kubo kubota kudo kumagai kuramoto kuroda kurokawa kuwahara kyuma maeda maehara makino maruyama masuda "
    "matsubara matsuda matsui matsukawa matsumoto matsumura matsuno matsuo matsuoka matsushita matsuyama "
    "matsuzaki mimura minami mishima mitani mitsui miura miyagi miyake miyamoto miyashita miyazaki miyazawa "
    "miyoshi mizuno mochizuki mori morikawa morimoto morita moriyama motegi motoyama murakami murata muramatsu "
    "murayama nagai nagano nagao nagata nagayama nagashima naito nakagawa nakahara nakai nakajima nakamoto "
    "nakamura nakanishi nakano nakasone nakata nakatani nakayama nakazawa narita nikai nishi nishida nishikawa "
    "nishimoto nishimura nishino nishioka nishiyama nishizawa noda noguchi nomura nonaka noto obuchi ochiai oda "
    "ogata ogawa oguri ohashi ohira ohno ohta oishi okada okamoto okamura okawa okazaki oki okubo okuda okumura "
    "okuno omori omura onishi ono onodera onuki osaka oshima ota otani otsuka oyama ozaki ozawa saeki sahashi "
    "saiki saito sakai sakaguchi sakamoto sakata sakurai sakuma sano sasaki satake sato sawada sawaguchi seki "
    "sekiguchi sekine seto shibata shibuya shigemitsu shiina shimada shimamura shimizu shimomura shindo "
    "shinohara shiozaki shiraishi shirakawa shoji soeya sonoda suda suga sugimoto sugita sugiura sugiyama "
    "sumida suzuki tabata tachibana taguchi tahara taira tajima takada takagi takahashi takahara takai takaichi "
    "takamura takano takara takashima takayama takeda takei takemi takemoto takemura takeshita takeuchi takita "
    "tamaki tamura tanabe tanaka tani tanigaki taniguchi tatsumi terada terashima tezuka toda tokuda tomita "
    "toyama toyoda tsuchiya tsuda tsuji tsujimoto tsukada tsukamoto tsuruoka uchida uchiyama ueda uehara uemura "
    "ueno ueyama uesugi umeda umino uno ushijima usui wada wakabayashi wakamiya washio watanabe yabe yabuki "
    "yagi yajima yamada yamagata yamaguchi yamaji yamakawa yamamoto yamamura yamanaka yamane yamaoka yamasaki "
    "yamashita yamauchi yamazaki yanagi yanagida yanai yano yasuda yokota yokoyama yonekura yoneda yoshida "
    "yoshihara yoshikawa yoshimoto yoshimura yoshino yoshioka yoshizawa yuasa yuki".split()
)

KOREAN = frozenset(
    "kim lee yi park pak choi jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin "
    "kwon gwon hwang ahn an song ryu yoo yu hong jeon jun ko go moon mun yang son bae paik baek baik heo hur "
    "nam sim shim noh roh ha kwak sung cha joo ju woo koo gu min ri rhee syngman".split()
)

WESTERN = COMMON | frozenset(
    "abbott acheson albright alexander allison armstrong arnold ashton atkinson austin bailey baldwin ball "
    "banks barker barnes barnett barr barrett barton bates beck bennett benson berger bernstein berry biden "
    "bishop black blair blinken bolton bond booth bowen bowman boyd boyle bradley brady brandt brennan brooks "
    "bryan bryant brzezinski buchanan buckley burke burns burton bush butler byrne cameron carlson carpenter "
    "carroll carson chambers chandler chapman cheney christensen clarke clegg clinton cohen coleman connor "
    "conway cooper corbyn costa cox craig crawford cross cruz cunningham curtis dalton daniels davidson davies "
    "dawson day dean diaz dixon doyle duncan dunn economy eisenhower elliott ellis emerson erdogan erickson "
    "evans farrell ferguson fernandez fisher fitzgerald fleming fletcher flores ford foster fox francis "
    "franklin frazier freeman french friedman fuller gardner gates george gibson gilbert gomez goodman "
    "gordon graham grant gray greene griffin gross gutierrez hagel haines hamilton hansen hanson harper "
    "harrison hart harvey hawkins hayes henderson henry hicks hoffman holland holmes holt hopkins howard hudson "
    "huffman hughes hunt hunter huntington ignatius jacobs james jenkins jensen johnston jordan joseph karzai "
    "keating keller kelly kennedy kerry keynes kissinger klein knight kramer krugman lambert lamy larsen larson "
    "lawrence lawson leonard lincoln lloyd logan long lucas lynch macdonald macron marshall mason matthews may "
    "mccarthy mcdonald mckenzie mcmaster mearsheimer medeiros mendez mercer merkel merz meyer miles mills modi "
    "monroe montgomery morales moreno morrison mueller mullen murray myers navarro newman nixon norris nye "
    "obama oliver olson ortiz osborne owens page palmer patterson payne pelosi pence perkins perry peters "
    "peterson pierce pompeo porter powell powers price putin quinn ramos ramsey reagan reid reyes reynolds rice "
    "richards richardson riley rivera roberts robertson rodgers rogers romero roosevelt rose ross roth rubin "
    "rubio rudd russell ruiz ryan sachs sanders saunders scholz schroeder schulz schultz schwartz scowcroft "
    "shapiro shaw shelton sherman shultz simmons simon simpson snyder soros spencer stanley starmer steele "
    "stein stephens stevens stone stoltenberg sullivan summers sutton swift tanner thatcher thornton "
    "torres trudeau truman trump tucker turnbull tyler vance vargas vaughn wade wallace walsh walt waltz ward "
    "warren washington watkins watson watts webb webster weiss wells west wheeler whitman wilkinson williamson "
    "willis wolf wolfe wood woods wyatt yellen zelensky zoellick lavrov medvedev yeltsin gorbachev orban ortega "
    "lula bolsonaro duterte marcos netanyahu sharon arafat assad khamenei rouhani mugabe mandela draghi meloni "
    "sarkozy hollande chirac mitterrand schroder kohl adenauer gauck steinmeier baerbock habeck lindner tusk "
    "kaczynski duda".split()
)

SURNAMES = CHINESE | JAPANESE | KOREAN | WESTERN
