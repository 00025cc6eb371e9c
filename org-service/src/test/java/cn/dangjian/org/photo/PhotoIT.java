package cn.dangjian.org.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestPictures;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestParameters;
import cn.dangjian.testing.TestUsers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class PhotoIT {

    private static final String URL = "/api/org/photos";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;

    @Autowired
    PhotoIT(TestHttp http, TestUsers users, TestCounty county) {
        this.http = http;
        this.users = users;
        this.county = county;
    }

    @Test
    @DisplayName("ORG-10 a photo goes with its member")
    void ORG_10_a_photo_goes_with_its_member() throws IOException {
        var answer = http.upload(county.admin(), URL, "头像.png", TestPictures.png());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var branch = county.branch(county.town());
        county.member(branch, "photoId", answer.at("/id").asString(), "postId", "2");

        var row = http.get(county.admin(), "/api/org/members?orgId=" + branch.id());
        assertThat(row.at("/items/0/photoUrl").asString()).isEqualTo(answer.at("/url").asString());
        var photo = http.get(county.admin(), answer.at("/url").asString());
        assertThat(photo.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(photo.body()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    @DisplayName("C12 a photo is as visible as its member")
    void C12_a_photo_is_as_visible_as_its_member() throws IOException {
        var clerk = users.login(801).may("org:member:add", DataScope.all("test"));
        var url = http.upload(clerk, URL, "a.png", TestPictures.png());
        var town = county.town();
        county.member(county.branch(town), "photoId", url.at("/id").asString());

        var townsman = users.login(802).may("org:member:list", DataScope.subtrees(Set.of(town.path())));
        var neighbour = users.login(803).may("org:member:list", DataScope.subtrees(Set.of(county.town().path())));
        assertThat(http.get(clerk, url.at("/url").asString()).status()).isEqualTo(200);
        assertThat(http.get(townsman, url.at("/url").asString()).status()).isEqualTo(200);
        assertThat(http.get(neighbour, url.at("/url").asString()).status()).isEqualTo(404);
        assertThat(http.get(null, url.at("/url").asString()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("E02 a name never becomes a path")
    void E02_a_name_never_becomes_a_path() throws IOException {
        for (String name : List.of("../../etc/passwd", "/etc/passwd", "a\\\\..\\\\b.png", "长".repeat(300) + ".png", "gnp.\u202Eexe", "a.jsp.png")) {
            var answer = http.upload(county.admin(), URL, name, TestPictures.png());
            assertThat(answer.status()).as(name + answer).isEqualTo(201);
            assertThat(answer.at("/url").asString()).matches("/api/org/photos/[0-9a-f]{32}");
        }
        assertThat(http.get(county.admin(), URL + "/..%2F..%2Fsecrets").status()).isBetween(400, 404);
    }

    @Test
    @DisplayName("E03 E04 what is no small picture is refused")
    void E03_E04_what_is_no_small_picture_is_refused() {
        for (byte[] bad : List.of("<svg onload='alert(1)'/>".getBytes(), "<html>".getBytes(), "MZ".getBytes(), new byte[21 << 20])) {
            var answer = http.upload(county.admin(), URL, "a.jpg", bad);
            assertThat(answer.status()).isIn(400, 413);
            assertThat(answer.at("/detail").asString()).containsPattern("[\u4e00-\u9fa5]");
        }
    }

    @Test
    @DisplayName("SYS-25 SYS-44 a picture may be as large as the parameter says")
    void SYS_25_SYS_44_a_picture_may_be_as_large_as_the_parameter_says(@Autowired TestParameters parameters) {
        parameters.set("file.image.maxSizeMb", 1);
        try {
            var answer = http.upload(county.admin(), URL, "a.jpg", new byte[(1 << 20) + 1]);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.at("/detail").asString()).startsWith("图片不能超过1MB");
        } finally {
            parameters.reset();
        }
    }

    @Test
    @DisplayName("SYS-44 a jpg of 20 1 MB and a bmp are refused a png of 20 MB is taken")
    void SYS_44_a_jpg_of_20_1_MB_and_a_bmp_are_refused_a_png_of_20_MB_is_taken() throws IOException {
        byte[] jpg = Arrays.copyOf(TestPictures.picture("jpg"), (int) (20.1 * (1 << 20)));
        assertThat(http.upload(county.admin(), URL, "a.jpg", jpg).status()).isEqualTo(413);
        var bmp = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB), "bmp", bmp);
        assertThat(bmp.size()).isGreaterThan(1 << 20);
        assertThat(http.upload(county.admin(), URL, "a.bmp", bmp.toByteArray()).code()).isEqualTo("NOT_AN_IMAGE");
        assertThat(http.upload(county.admin(), URL, "a.png", Arrays.copyOf(TestPictures.picture("png"), 20 << 20)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("E05 E06 a picture is given out by its own id only and without what the camera wrote")
    void E05_E06_a_picture_is_given_out_by_its_own_id_only_and_without_what_the_camera_wrote() throws IOException {
        for (String id : List.of("..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", "file:%2F%2F%2Fetc%2Fpasswd", "x?delete=true")) {
            assertThat(http.get(county.admin(), URL + "/" + id).status()).as(id).isIn(400, 404);
        }
        byte[] plain = TestPictures.picture("jpg");
        var tagged = new ByteArrayOutputStream();
        tagged.write(plain, 0, 2);
        tagged.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 22});
        tagged.write("Exif\0\0GPS-105.7/24.5".getBytes(StandardCharsets.ISO_8859_1), 0, 20);
        tagged.write(plain, 2, plain.length - 2);
        var stored = http.upload(county.admin(), URL, "a.jpg", tagged.toByteArray());
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        var given = http.get(county.admin(), stored.at("/url").asString());
        assertThat(new String(given.body(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(given.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
    }

    @Test
    @DisplayName("SYS-27 a photo is listed with its size and is deleted only when nobody uses it")
    void SYS_27_a_photo_is_listed_with_its_size_and_is_deleted_only_when_nobody_uses_it() throws IOException {
        String used = http.upload(county.admin(), URL, "a.png", TestPictures.png()).at("/id").asString();
        county.member(county.branch(county.town()), "photoId", used);
        String unused = http.upload(county.admin(), URL, "b.png", TestPictures.png()).at("/id").asString();

        var listed = http.get(null, "/internal/files/photos?type=png&page=1&size=2");
        assertThat(listed.at("/items/0/fileId").asString()).as(listed.text()).isIn(used, unused);
        assertThat(listed.at("/items/0/size").asLong()).isPositive();
        assertThat(http.get(null, "/internal/files/photos?type=gif&page=1&size=2").at("/total").asInt()).isZero();
        assertThat(http.get(null, "/internal/files").at("/0/files").asInt()).isGreaterThanOrEqualTo(2);

        assertThat(http.delete(null, "/internal/files/photos/" + used).code()).isEqualTo("FILE_IN_USE");
        assertThat(http.delete(null, "/internal/files/photos/" + unused).status()).isEqualTo(204);
        assertThat(http.get(county.admin(), URL + "/" + unused).status()).isEqualTo(404);
        assertThat(http.delete(null, "/internal/files/photos/" + unused).status()).isEqualTo(404);
        assertThat(http.get(county.admin(), URL + "/" + used).status()).isEqualTo(200);
    }
}
