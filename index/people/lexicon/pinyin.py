"""The syllables of Hanyu Pinyin, as patterns over folded letters (ü is u or v)."""

from __future__ import annotations

import re

SYLLABLE = (
    "(?:zhuang|chuang|shuang|zhang|zheng|zhong|zhuai|zhuan|chang|cheng|chong|chuai|chuan|shang|sheng|shuai|shuan|jiang|jiong|qiang|qiong|"
    "xiang|xiong|liang|niang|guang|kuang|huang|zhai|zhan|zhao|zhei|zhen|zhou|zhua|zhui|zhun|zhuo|chai|chan|chao|chen|chou|chua|chui|chun|"
    "chuo|shai|shan|shao|shei|shen|shou|shua|shui|shun|shuo|bang|beng|bian|biao|bing|pang|peng|pian|piao|ping|mang|meng|mian|miao|ming|"
    "fang|feng|dang|deng|dian|diao|ding|dong|duan|tang|teng|tian|tiao|ting|tong|tuan|nang|neng|nian|niao|ning|nong|nuan|lang|leng|lian|"
    "liao|ling|long|luan|gang|geng|gong|guai|guan|kang|keng|kong|kuai|kuan|hang|heng|hong|huai|huan|jian|jiao|jing|juan|qian|qiao|qing|quan|"
    "xian|xiao|xing|xuan|zang|zeng|zong|zuan|cang|ceng|cong|cuan|sang|seng|song|suan|rang|reng|rong|ruan|wang|weng|yang|ying|yong|yuan|zhe|zhi|"
    "zhu|che|chi|chu|sha|she|shi|shu|bai|ban|bao|bei|ben|bie|bin|pai|pan|pao|pei|pen|pie|pin|pou|mai|man|mao|mei|men|mie|min|miu|mou|fan|"
    "fei|fen|fou|dai|dan|dao|dei|den|die|diu|dou|dui|dun|duo|tai|tan|tao|tie|tou|tui|tun|tuo|nai|nan|nao|nei|nen|nie|nin|niu|nou|nue|"
    "nuo|lai|lan|lao|lei|lia|lie|lin|liu|lou|lue|lun|luo|gai|gan|gao|gei|gen|gou|gua|gui|gun|guo|kai|kan|kao|ken|kou|kua|kui|kun|kuo|hai|han|"
    "hao|hei|hen|hou|hua|hui|hun|huo|jia|jie|jin|jiu|jue|jun|qia|qie|qin|qiu|que|qun|xia|xie|xin|xiu|xue|xun|zai|zan|zao|zei|zen|zou|zui|"
    "zun|zuo|cai|can|cao|cen|cou|cui|cun|cuo|sai|san|sao|sen|sou|sui|sun|suo|ran|rao|ren|rou|rui|run|ruo|wai|wan|wei|wen|yan|yao|yin|you|yue|"
    "yun|ang|ba|bi|bo|bu|pa|pi|po|pu|ma|me|mi|mo|mu|fa|fo|fu|da|de|di|du|ta|te|ti|tu|na|ne|ni|nu|nv|la|le|li|lu|lv|ga|ge|gu|ka|ke|ku|ha|he|"
    "hu|ji|ju|qi|qu|xi|xu|za|ze|zi|zu|ca|ce|ci|cu|sa|se|si|su|re|ri|ru|wa|wo|wu|ya|ye|yi|yu|ai|an|ao|ei|en|er|ou|a|e|o)"
)
GIVEN = re.compile(f"{SYLLABLE}(?:[-'’]?{SYLLABLE})?", re.IGNORECASE)
"""A given name: one or two syllables."""

TWO_SYLLABLES = re.compile(f"{SYLLABLE}[-'’]?{SYLLABLE}", re.IGNORECASE)
