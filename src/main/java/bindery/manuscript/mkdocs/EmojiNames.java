package bindery.manuscript.mkdocs;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Characters by the names that GitHub has for them (gemoji); the commoner ones. */
final class EmojiNames {
  private static final String TABLE =
      """
          smile 😄, smiley 😃, grinning 😀, grin 😁, laughing 😆, satisfied 😆, sweat_smile 😅, joy 😂,
          rofl 🤣, relaxed ☺️, blush 😊, innocent 😇, slightly_smiling_face 🙂, upside_down_face 🙃,
          wink 😉, relieved 😌, heart_eyes 😍, kissing_heart 😘, yum 😋, stuck_out_tongue 😛,
          stuck_out_tongue_winking_eye 😜, zany_face 🤪, sunglasses 😎, nerd_face 🤓, star_struck 🤩,
          partying_face 🥳, smirk 😏, unamused 😒, disappointed 😞, pensive 😔, worried 😟, confused 😕,
          slightly_frowning_face 🙁, frowning_face ☹️, cry 😢, sob 😭, triumph 😤, angry 😠, rage 😡,
          exploding_head 🤯, flushed 😳, scream 😱, fearful 😨, cold_sweat 😰, hugs 🤗, thinking 🤔,
          shushing_face 🤫, neutral_face 😐, expressionless 😑, roll_eyes 🙄, astonished 😲,
          open_mouth 😮, sleeping 😴, dizzy_face 😵, mask 😷, cowboy_hat_face 🤠, robot 🤖, skull 💀,
          ghost 👻, alien 👽, clown_face 🤡, poop 💩, hankey 💩, see_no_evil 🙈, hear_no_evil 🙉,
          speak_no_evil 🙊, heart ❤️, yellow_heart 💛, green_heart 💚, blue_heart 💙, purple_heart 💜,
          black_heart 🖤, broken_heart 💔, sparkling_heart 💖, two_hearts 💕, 100 💯, boom 💥,
          collision 💥, sweat_drops 💦, dash 💨, zzz 💤, wave 👋, raised_hand ✋, ok_hand 👌, v ✌️,
          crossed_fingers 🤞, metal 🤘, call_me_hand 🤙, point_left 👈, point_right 👉, point_up_2 👆,
          point_down 👇, point_up ☝️, +1 👍, thumbsup 👍, -1 👎, thumbsdown 👎, fist ✊, facepunch 👊,
          punch 👊, clap 👏, raised_hands 🙌, open_hands 👐, handshake 🤝, pray 🙏, writing_hand ✍️,
          muscle 💪, brain 🧠, eyes 👀, eye 👁️, ear 👂, baby 👶, man 👨, woman 👩, family 👪,
          man_technologist 👨‍💻, woman_technologist 👩‍💻, technologist 🧑‍💻, shrug 🤷, facepalm 🤦,
          man_shrugging 🤷‍♂️, woman_shrugging 🤷‍♀️, runner 🏃, walking 🚶, dancer 💃, dog 🐶, cat 🐱,
          mouse 🐭, rabbit 🐰, fox_face 🦊, bear 🐻, panda_face 🐼, tiger 🐯, lion 🦁, cow 🐮, pig 🐷,
          frog 🐸, monkey 🐒, chicken 🐔, penguin 🐧, bird 🐦, eagle 🦅, owl 🦉, unicorn 🦄, horse 🐴,
          bee 🐝, honeybee 🐝, bug 🐛, butterfly 🦋, snail 🐌, beetle 🐞, ant 🐜, spider 🕷️, turtle 🐢,
          snake 🐍, dragon 🐉, octopus 🐙, crab 🦀, shrimp 🦐, fish 🐟, dolphin 🐬, whale 🐳, elephant 🐘,
          gorilla 🦍, paw_prints 🐾, cactus 🌵, christmas_tree 🎄, evergreen_tree 🌲, deciduous_tree 🌳,
          palm_tree 🌴, seedling 🌱, herb 🌿, four_leaf_clover 🍀, maple_leaf 🍁, mushroom 🍄, bouquet 💐,
          tulip 🌷, rose 🌹, sunflower 🌻, cherry_blossom 🌸, earth_africa 🌍, earth_americas 🌎,
          earth_asia 🌏, globe_with_meridians 🌐, full_moon 🌕, new_moon 🌑, crescent_moon 🌙, star ⭐,
          star2 🌟, dizzy 💫, sparkles ✨, zap ⚡, fire 🔥, rainbow 🌈, sunny ☀️, cloud ☁️, snowflake ❄️,
          umbrella ☔, droplet 💧, ocean 🌊, apple 🍎, green_apple 🍏, banana 🍌, lemon 🍋, strawberry 🍓,
          grapes 🍇, watermelon 🍉, peach 🍑, cherries 🍒, pineapple 🍍, tomato 🍅, eggplant 🍆,
          avocado 🥑, hot_pepper 🌶️, corn 🌽, carrot 🥕, bread 🍞, cheese 🧀, egg 🥚, pancakes 🥞,
          bacon 🥓, hamburger 🍔, fries 🍟, pizza 🍕, taco 🌮, burrito 🌯, sushi 🍣, ramen 🍜, cake 🍰,
          birthday 🎂, cookie 🍪, doughnut 🍩, chocolate_bar 🍫, candy 🍬, honey_pot 🍯, coffee ☕, tea 🍵,
          beer 🍺, beers 🍻, wine_glass 🍷, cocktail 🍸, champagne 🍾, soccer ⚽, basketball 🏀,
          football 🏈, tennis 🎾, trophy 🏆, medal_sports 🏅, 1st_place_medal 🥇, 2nd_place_medal 🥈,
          3rd_place_medal 🥉, dart 🎯, game_die 🎲, video_game 🎮, art 🎨, guitar 🎸, musical_note 🎵,
          notes 🎶, microphone 🎤, headphones 🎧, movie_camera 🎥, clapper 🎬, car 🚗, taxi 🚕, bus 🚌,
          ambulance 🚑, fire_engine 🚒, truck 🚚, tractor 🚜, bike 🚲, train 🚋, airplane ✈️, rocket 🚀,
          helicopter 🚁, boat ⛵, ship 🚢, anchor ⚓, construction 🚧, traffic_light 🚥,
          vertical_traffic_light 🚦, world_map 🗺️, house 🏠, house_with_garden 🏡, office 🏢,
          hospital 🏥, school 🏫, bank 🏦, factory 🏭, castle 🏰, tent ⛺, watch ⌚, iphone 📱, computer 💻,
          desktop_computer 🖥️, keyboard ⌨️, printer 🖨️, floppy_disk 💾, cd 💿, camera 📷, tv 📺,
          radio 📻, telephone ☎️, phone ☎️, battery 🔋, electric_plug 🔌, bulb 💡, flashlight 🔦,
          candle 🕯️, wastebasket 🗑️, moneybag 💰, dollar 💵, euro 💶, gem 💎, wrench 🔧, hammer 🔨,
          hammer_and_wrench 🛠️, pick ⛏️, nut_and_bolt 🔩, gear ⚙️, chains ⛓️, link 🔗, microscope 🔬,
          telescope 🔭, satellite 📡, pill 💊, syringe 💉, dna 🧬, test_tube 🧪, petri_dish 🧫, broom 🧹,
          toilet 🚽, key 🔑, door 🚪, bed 🛏️, gift 🎁, balloon 🎈, tada 🎉, confetti_ball 🎊, email ✉️,
          envelope ✉️, incoming_envelope 📨, mailbox 📫, package 📦, scroll 📜, page_facing_up 📄,
          page_with_curl 📃, bookmark_tabs 📑, bar_chart 📊, chart_with_upwards_trend 📈,
          chart_with_downwards_trend 📉, calendar 📆, date 📅, card_index 📇, clipboard 📋,
          file_folder 📁, open_file_folder 📂, newspaper 📰, notebook 📓, ledger 📒, closed_book 📕,
          green_book 📗, blue_book 📘, orange_book 📙, books 📚, book 📖, open_book 📖, bookmark 🔖,
          label 🏷️, paperclip 📎, pushpin 📌, round_pushpin 📍, triangular_ruler 📐, straight_ruler 📏,
          scissors ✂️, pen 🖊️, fountain_pen 🖋️, black_nib ✒️, pencil 📝, memo 📝, pencil2 ✏️,
          crayon 🖍️, paintbrush 🖌️, mag 🔍, mag_right 🔎, lock 🔒, unlock 🔓, closed_lock_with_key 🔐,
          warning ⚠️, no_entry ⛔, no_entry_sign 🚫, x ❌, o ⭕, stop_sign 🛑, anger 💢, exclamation ❗,
          heavy_exclamation_mark ❗, grey_exclamation ❕, question ❓, grey_question ❔, bangbang ‼️,
          interrobang ⁉️, recycle ♻️, white_check_mark ✅, heavy_check_mark ✔️,
          ballot_box_with_check ☑️, negative_squared_cross_mark ❎, heavy_multiplication_x ✖️,
          heavy_plus_sign ➕, heavy_minus_sign ➖, heavy_division_sign ➗, infinity ♾️, tm ™️,
          copyright ©️, registered ®️, arrow_right ➡️, arrow_left ⬅️, arrow_up ⬆️, arrow_down ⬇️,
          arrow_upper_right ↗️, arrow_lower_right ↘️, arrow_right_hook ↪️,
          leftwards_arrow_with_hook ↩️, arrows_counterclockwise 🔄, twisted_rightwards_arrows 🔀,
          repeat 🔁, arrow_forward ▶️, fast_forward ⏩, rewind ⏪, back 🔙, soon 🔜, top 🔝, new 🆕,
          free 🆓, up 🆙, cool 🆒, ok 🆗, sos 🆘, information_source ℹ️, one 1️⃣, two 2️⃣, three 3️⃣,
          four 4️⃣, five 5️⃣, six 6️⃣, seven 7️⃣, eight 8️⃣, nine 9️⃣, zero 0️⃣, keycap_ten 🔟,
          red_circle 🔴, orange_circle 🟠, yellow_circle 🟡, green_circle 🟢, large_blue_circle 🔵,
          purple_circle 🟣, black_circle ⚫, white_circle ⚪, red_square 🟥, green_square 🟩,
          blue_square 🟦, large_orange_diamond 🔶, large_blue_diamond 🔷, small_orange_diamond 🔸,
          small_blue_diamond 🔹, small_red_triangle 🔺, checkered_flag 🏁, triangular_flag_on_post 🚩,
          crossed_flags 🎌, white_flag 🏳️, rainbow_flag 🏳️‍🌈, us 🇺🇸, gb 🇬🇧, uk 🇬🇧, de 🇩🇪, fr 🇫🇷,
          es 🇪🇸, it 🇮🇹, jp 🇯🇵, cn 🇨🇳, kr 🇰🇷, ru 🇷🇺, eu 🇪🇺, hourglass ⌛, hourglass_flowing_sand ⏳,
          alarm_clock ⏰, stopwatch ⏱️, timer_clock ⏲️, clock1 🕐, speech_balloon 💬,
          thought_balloon 💭, loudspeaker 📢, mega 📣, bell 🔔, no_bell 🔕, shield 🛡️, bomb 💣,
          crystal_ball 🔮, magic_wand 🪄, jigsaw 🧩, teddy_bear 🧸, whale2 🐋, sheep 🐑, goat 🐐, crown 👑,
          ring 💍, tophat 🎩, mortar_board 🎓, school_satchel 🎒, lipstick 💄, shirt 👕, jeans 👖,
          dress 👗, balance_scale ⚖️, hut 🛖, bricks 🧱, ladder 🪜
      """;

  private final Map<String, String> characters = new HashMap<>();

  EmojiNames() {
    for (String entry : TABLE.strip().split(",\\s+")) {
      int space = entry.indexOf(' ');
      characters.put(entry.substring(0, space), entry.substring(space + 1));
    }
  }

  /** The character of a name; null if it is not known. Most names are those of Unicode. */
  String character(String name) {
    String known = characters.get(name);
    if (known != null || name.indexOf('_') < 0) {
      return known;
    }
    int character = UCharacter.getCharFromName(name.replace('_', ' ').toUpperCase(Locale.ROOT));
    return character >= 0 && UCharacter.hasBinaryProperty(character, UProperty.EMOJI)
        ? Character.toString(character)
        : null;
  }
}
